import { defineRule } from "../../core/rule.ts";
import { outreachPolicy } from "../../law/outreach-policy.ts";

/** So many addresses are a mailing rather than a message; so many more may harm the service that carries it. */
const many = 10;
const tooMany = 25;

export default defineRule({
  id: "mass-recipients",
  title: "Write to a few people at a time",
  why: "One mail to dozens of people shows their addresses to each other and looks like spam to every mail service.",
  remedy: "Write to each person alone, or use a mailing service that your readers signed up for.",
  example: "To: anna.berg@globex.example",
  unless: "If all of them expect the mail, such as the members of one project, it may go out.",
  category: "interference",
  level: "confirm",
  occasions: ["outreach", "non-commercial"],
  languages: "any",
  clauses: [outreachPolicy.interference, outreachPolicy.lowQuality],
  messages: {
    many: "{count} people receive this mail at once.",
    tooMany: "{count} people receive this mail at once: that is a mailing.",
  },
  needs: ["recipients"],
  check({ recipients }) {
    const count = new Set(recipients.map(({ email }) => email.toLowerCase())).size;
    if (count <= many) return [];
    const data = { count: String(count) };
    if (count <= tooMany) return [{ message: "many", data, certainty: "ask-a-human", evidence: [], fixes: [] }];
    return [{ message: "tooMany", data, certainty: "sure", evidence: [], fixes: [] }];
  },
});
