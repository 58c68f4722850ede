import { configured, type RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "an American address in the footer": {
      text: "Hi Anna,\n\nwe test pumps.\n\nTom\nNorthwind Tools\n12 Harbour Street, Portland, OR 97201",
    },
    "a German address over two lines": { text: "Guten Tag\n\nNordwind GmbH\nHauptstraße 12\n10827 Berlin" },
    "a post box": { text: "Hi Anna\n\nNorthwind, P.O. Box 4120, Portland, OR 97208" },
    "the configured address in another order and with short forms": {
      policy: configured,
      text: "Hi Anna\n\nNorthwind, 97201 Portland OR, 12 Harbour St., USA",
    },
    "the configured address beside a recipient's": {
      policy: configured,
      text: "Are you still at Globex, 5 Elm Road, Salem, OR 97301?\n\nTom\n12 Harbour Street, Portland, OR 97201, USA",
    },
  },
  invalid: {
    "no address at all": {
      text: "Hi Anna,\n\nwe test pumps.\n\nTom",
      reports: [{ message: "missing", quotes: [] }],
    },
    "near-miss: prices, dates and phone numbers": {
      text: "It costs $12,000 from 12 March 2026 on.\nTel: +1 503 555 0142\nFax: +1 503 555 0143",
      reports: [{ message: "missing" }],
    },
    "negation: a sender who says that there is none": {
      text: "Hi Anna,\n\nwe have no postal address and work from home.\n\nTom",
      reports: [{ message: "missing" }],
    },
    "only the recipient's address": {
      text: "Is this still right?\n\nGlobex Inc, 5 Elm Road, Salem, OR 97301",
      reports: [{ message: "missing" }],
    },
    "an address that no reader can see": {
      text: "Hi Anna\n12 Harbour Street, Portland, OR 97201",
      hidden: "12 Harbour Street, Portland, OR 97201",
      reports: [{ message: "missing" }],
    },
    "another address than the configured one": {
      policy: configured,
      text: "Hi Anna\n\nNorthwind, 5 Elm Road, Salem, OR 97301",
      reports: [{ message: "different", quotes: ["5 Elm Road, Salem, OR 97301"] }],
    },
    "a draft that lacks the whole footer": {
      policy: configured,
      text: "Hi Anna,\n\nwe test pumps.\n\nTom\n",
      reports: [{ message: "missing" }],
      after:
        "Hi Anna,\n\nwe test pumps.\n\nTom\n\nNorthwind Tools Ltd · 12 Harbour Street, Portland, OR 97201, USA\nIf you would rather not hear from us, unsubscribe here.\n",
    },
    "a draft that lacks nothing but the address": {
      policy: configured,
      text: "Hi Anna,\n\nNorthwind tests pumps. Reply STOP and I will not write again.",
      reports: [{ message: "missing" }],
      after:
        "Hi Anna,\n\nNorthwind tests pumps. Reply STOP and I will not write again.\n\n12 Harbour Street, Portland, OR 97201, USA",
    },
  },
};

export default cases;
