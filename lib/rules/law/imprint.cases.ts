import type { RuleCases } from "../case.ts";

const imprint = {
  seat: "Berlin",
  register: "Amtsgericht Charlottenburg",
  number: "HRB 12345",
  directors: "Tom Hale, Ada Kern",
};
const organisation = {
  name: "Northwind",
  legalName: "Northwind GmbH",
  postalAddress: "Lindenstraße 12\n10969 Berlin",
  country: "DE",
};
const footer = "Northwind GmbH, Lindenstraße 12, 10969 Berlin";
const optOut = 'Reply "unsubscribe" and I will not write again.';

const cases: RuleCases = {
  policy: { organisation, imprint },
  valid: {
    "all details, in another order and spelling": {
      text: `Hi Anna.\n\n${footer}\nGeschäftsführer: Ada Kern, Tom Hale\nAmtsgericht Charlottenburg HRB 12 345`,
    },
    "a sender in the United States": { text: "Hi Anna.", policy: { organisation: { country: "US" }, imprint: {} } },
    "negation: a country that is not configured": { text: "Hi Anna.", policy: { imprint: {} } },
    "near-miss: a detail that one's own country does not ask for": {
      text: "Hi Anna.\n\nRegistered office: 1 Quay, Leeds. Registered in England, 01234567",
      policy: {
        organisation: { country: "UK", name: "Northwind Ltd" },
        imprint: { seat: "1 Quay, Leeds", register: "England", number: "01234567", capital: "100 GBP" },
      },
    },
  },
  invalid: {
    "no details at all": {
      text: `Hi Anna.\n\n${footer}\n${optOut}`,
      reports: [{ message: "missing", quotes: [] }],
      after: `Hi Anna.\n\n${footer}\n${optOut}\n\nAmtsgericht Charlottenburg · HRB 12345 · Geschäftsführer: Tom Hale, Ada Kern`,
    },
    "near-miss: one director of two": {
      text: `Hi Anna.\n\n${footer}\nAmtsgericht Charlottenburg, HRB 12345, Geschäftsführer: Tom Hale\n${optOut}`,
      reports: [{ message: "missing" }],
    },
    "a company number that a British mail lacks": {
      text: `Hi Anna.\n\nNorthwind Ltd, 1 Quay, Leeds, LS1 4AP\n${optOut}`,
      policy: {
        organisation: { country: "uk", name: "Northwind Ltd", postalAddress: "1 Quay\nLeeds, LS1 4AP" },
        imprint: { seat: "1 Quay, Leeds", register: "Registered in England and Wales", number: "01234567" },
      },
      reports: [{ message: "missing" }],
    },
    "details that the settings lack": {
      text: "Hi Anna.",
      policy: { organisation, imprint: {} },
      reports: [{ message: "unset" }],
    },
  },
};

export default cases;
