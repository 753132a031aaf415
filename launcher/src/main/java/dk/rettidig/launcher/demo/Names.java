package dk.rettidig.launcher.demo;

import java.util.List;

/** Common Danish names, put together by chance: nobody is meant. */
final class Names {

  private static final List<String> GIRLS =
      List.of(
          "Alma",
          "Asta",
          "Clara",
          "Ella",
          "Emma",
          "Esther",
          "Freja",
          "Ida",
          "Isabella",
          "Josefine",
          "Karla",
          "Laura",
          "Liva",
          "Luna",
          "Maja",
          "Mathilde",
          "Nora",
          "Olivia",
          "Sofia",
          "Vigga");

  private static final List<String> BOYS =
      List.of(
          "Albert",
          "Alfred",
          "Anton",
          "August",
          "Carl",
          "Elias",
          "Emil",
          "Felix",
          "Frederik",
          "Johan",
          "Liam",
          "Lucas",
          "Magnus",
          "Malthe",
          "Noah",
          "Oliver",
          "Oscar",
          "Valdemar",
          "Victor",
          "William");

  private static final List<String> WOMEN =
      List.of(
          "Anne",
          "Birgitte",
          "Bente",
          "Camilla",
          "Charlotte",
          "Gitte",
          "Hanne",
          "Helle",
          "Karen",
          "Kirsten",
          "Lene",
          "Lone",
          "Louise",
          "Maria",
          "Mette",
          "Pia",
          "Rikke",
          "Susanne",
          "Tina",
          "Trine");

  private static final List<String> MEN =
      List.of(
          "Anders",
          "Brian",
          "Christian",
          "Hans",
          "Henrik",
          "Jan",
          "Jens",
          "Jesper",
          "Kim",
          "Lars",
          "Martin",
          "Michael",
          "Morten",
          "Niels",
          "Ole",
          "Peter",
          "Rasmus",
          "Søren",
          "Thomas",
          "Torben");

  private static final List<String> FAMILIES =
      List.of(
          "Andersen",
          "Bruun",
          "Christensen",
          "Dahl",
          "Frandsen",
          "Hansen",
          "Holm",
          "Iversen",
          "Jakobsen",
          "Jensen",
          "Johansen",
          "Jørgensen",
          "Knudsen",
          "Kristensen",
          "Larsen",
          "Lauridsen",
          "Madsen",
          "Mikkelsen",
          "Mortensen",
          "Møller",
          "Nielsen",
          "Olsen",
          "Pedersen",
          "Poulsen",
          "Rasmussen",
          "Schmidt",
          "Simonsen",
          "Søndergaard",
          "Sørensen",
          "Thomsen");

  private final Dice dice;

  Names(Dice dice) {
    this.dice = dice;
  }

  String family() {
    return dice.pick(FAMILIES);
  }

  String child(boolean girl) {
    return dice.pick(girl ? GIRLS : BOYS);
  }

  String adult(boolean woman) {
    return dice.pick(woman ? WOMEN : MEN);
  }
}
