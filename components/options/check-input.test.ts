import { describe, expect, it } from "vitest";
import { translatorFor } from "../../lib/i18n/translate.ts";
import { type CheckInput, checkDomains, checkEmail, checkPostalAddress, checkUrl, checkWord } from "./check-input.ts";

const t = translatorFor("en");

const cases: [string, CheckInput, { right: string[]; wrong: string[] }][] = [
  [
    "a postal address",
    checkPostalAddress,
    {
      right: [
        "1 Main St, Springfield",
        "P.O. Box 12, Reno NV 89501",
        "Mill House\nLittle Wenham\nSuffolk",
        "東京都千代田区 丸の内1-1-1",
      ],
      wrong: ["Berlin", "12345", "here and there"],
    },
  ],
  [
    "own domains",
    checkDomains,
    {
      right: ["acme.com", "acme.com\nmail.acme.co.uk", "müller.de"],
      wrong: ["@acme.com", "https://acme.com", "acme", "a.com\nb@c.com"],
    },
  ],
  [
    "a mailbox",
    checkEmail,
    { right: ["stop@acme.com"], wrong: ["acme.com", "Jane <j@acme.com>", "j@acme", "a@b.com, c@d.com"] },
  ],
  [
    "an opt-out page",
    checkUrl,
    {
      right: ["https://acme.com/stop?u=1"],
      wrong: ["http://acme.com", "acme.com/stop", "https://localhost", "javascript:alert(1)"],
    },
  ],
  [
    "a reply word",
    checkWord,
    { right: ["unsubscribe", "no thanks", "désinscrire"], wrong: ["please take me off your list", "stop!", '"stop"'] },
  ],
];

describe.each(cases)("%s", (_, check, { right, wrong }) => {
  it.each(right)("may be %j", (text) => expect(check(text, t)).toBeUndefined());
  it.each(wrong)("may not be %j, and the user reads why", (text) => expect(check(text, t)).toMatch(/\w{3}/));
});
