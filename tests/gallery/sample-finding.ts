import type { ComposeState } from "../../lib/core/compose-state.ts";
import type { Finding } from "../../lib/core/finding.ts";
import type { Verdict } from "../../lib/core/verdict.ts";

/** A finding as an engine would give it, with parts of one's own. */
export function sampleFinding(parts: Partial<Finding> = {}): Finding {
  return {
    id: "postal-address:missing:1",
    rule: "postal-address",
    category: "identity",
    title: "Give your postal address",
    level: "confirm",
    certainty: "sure",
    messageId: "missing",
    message: "No postal address stands in this message.",
    why: "People cannot tell who writes to them, or reach that sender outside of mail.",
    remedy: "End the message with a street address or a registered P.O. box.",
    example: "Northwind Tools Ltd, 12 Harbour Street, Portland, OR 97201, USA",
    clauses: [
      {
        id: "can-spam.postal-address",
        label: "CAN-SPAM Act, 15 U.S.C. 7704(a)(5)(A)(iii)",
        url: "https://www.law.cornell.edu/uscode/text/15/7704",
        quote: "a valid physical postal address of the sender",
        asOf: "2026-11-01",
      },
    ],
    evidence: [],
    fixes: [
      {
        id: "addFooter",
        label: "Add your footer",
        safety: "safe",
        edits: [
          {
            kind: "insert-lines",
            at: 0,
            expect: "",
            lines: [[{ text: "Northwind Tools Ltd" }], [{ text: "12 Harbour Street, Portland, OR 97201, USA" }]],
          },
        ],
      },
    ],
    ...parts,
  };
}

/** The state of a compose with these findings. */
export function sampleCompose(
  verdict: Partial<Verdict> = {},
  parts: Partial<Omit<ComposeState, "verdict">> = {},
): ComposeState {
  return {
    key: "7.0.1",
    tab: 7,
    frame: 0,
    compose: "1",
    revision: 3,
    subject: "Cutting your cloud bill",
    recipients: ["jane.doe@acme.com"],
    known: [],
    from: "tom@northwind.example",
    likeness: "",
    blank: false,
    unread: [],
    at: 0,
    ...parts,
    verdict: {
      status: "confirm",
      occasion: "outreach",
      language: "en",
      findings: [],
      ignored: [],
      notChecked: [],
      duties: {},
      brokenRules: [],
      countries: [],
      fingerprint: "abc",
      ...verdict,
    },
  };
}
