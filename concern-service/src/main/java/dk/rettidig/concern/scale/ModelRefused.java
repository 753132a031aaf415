package dk.rettidig.concern.scale;

import dk.rettidig.common.problem.FieldFault;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import java.util.List;

/** A model that breaks a rule; each fault is named by its place in the model. */
public final class ModelRefused extends Refusal {

  static final String CODE = "scale:model-refused";

  private ModelRefused(List<FieldFault> faults) {
    super(Kind.INVALID, CODE, List.of(faults.size()), faults, null);
  }

  static ModelRefused because(List<Reason> reasons) {
    return new ModelRefused(reasons.stream().map(ModelRefused::fault).toList());
  }

  /** The text of each language takes its own argument: a model's faults bring their words along. */
  private static FieldFault fault(Reason reason) {
    return new FieldFault(
        reason.fault().pointer(),
        "model-fault",
        List.of(reason.fault().danish(), reason.fault().english()));
  }
}
