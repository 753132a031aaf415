package dk.rettidig.concern.access;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.UnitId;
import java.util.List;

/** The legal bases that are valid now; never one on the path of suspected abuse. */
public interface Bases {

  /** Those on a child. */
  List<Ground> on(Municipality municipality, ChildId child);

  /** Those on matters of a unit. */
  List<Ground> of(Municipality municipality, UnitId unit);
}
