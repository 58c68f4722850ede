import { configured, type RuleCases } from "../case.ts";

const german =
  "Guten Tag Frau Berg,\n\nwir prüfen Pumpen in kleinen Werken und haben gesehen, dass Sie in Kiel eine zweite Halle " +
  "eröffnen. Gern zeigen wir Ihnen, wie andere Werke die Prüfung an einem Vormittag schaffen und was das kostet.\n\n" +
  "Mit freundlichen Grüßen\nTom Hale\n\n";
const french =
  "Bonjour Madame Berg,\n\nnous contrôlons des pompes dans de petites usines et nous avons vu que vous ouvrez une " +
  "seconde halle à Lille. Nous serions heureux de vous montrer comment d'autres usines le font en une matinée.\n\n" +
  "Cordialement\nTom Hale\n\n";
const english =
  "Hi Anna,\n\nwe test pumps in small plants and saw that you are about to open a second hall in Tacoma. We would like " +
  "to show you how other plants manage the test in one morning, and what it costs.\n\nBest regards\nTom Hale\n\n";

const cases: RuleCases = {
  policy: configured,
  valid: {
    "a German mail with a German opt-out": {
      text: `${german}Wenn Sie nichts mehr hören möchten, antworten Sie kurz.`,
    },
    "a German mail with both": {
      text: `${german}Hier können Sie sich abmelden: https://northwind.example/stop\nUnsubscribe here`,
    },
    "an English mail": { text: `${english}Reply STOP to unsubscribe.` },
    "near-miss: a short German mail, whose language is a guess": { text: "Guten Tag!\n\nReply STOP to unsubscribe." },
    "near-miss: a link that says nothing in any language": {
      text: `${german}Hier`,
      links: { Hier: "https://northwind.example/unsubscribe" },
    },
    "negation: no opt-out at all, which is for another rule to say": { text: german },
  },
  invalid: {
    "a German mail with an English opt-out": {
      text: `${german}If you do not want to hear from us, reply to this mail.`,
      reports: [{ message: "otherLanguage" }],
    },
    "near-miss: one English word under a French mail": {
      text: `${french}Unsubscribe`,
      links: { Unsubscribe: "https://northwind.example/stop" },
      reports: [{ message: "otherLanguage", quotes: ["Unsubscribe"] }],
    },
    "a user who has not said how people opt out": {
      policy: {},
      text: `${german}Reply STOP to unsubscribe.`,
      reports: [{ message: "otherLanguage" }],
    },
  },
};

export default cases;
