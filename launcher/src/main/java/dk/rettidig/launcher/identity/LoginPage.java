package dk.rettidig.launcher.identity;

import dk.rettidig.common.actor.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo users by role, one click each. */
@Controller
class LoginPage {

  private final DemoUsers users;

  LoginPage(DemoUsers users) {
    this.users = users;
  }

  @GetMapping("/login")
  String login(@RequestParam Map<String, String> parameters, Model model) {
    Map<Role, List<DemoUser>> byRole =
        users.all().stream().collect(Collectors.groupingBy(DemoUser::mainRole));
    model.addAttribute(
        "groups",
        Arrays.stream(Role.values())
            .filter(byRole::containsKey)
            .map(role -> new Group(role, byRole.getOrDefault(role, List.of())))
            .toList());
    model.addAttribute("unknown", parameters.containsKey("unknown"));
    return "login";
  }

  /** Everybody whose first role this is. */
  record Group(Role role, List<DemoUser> users) {}
}
