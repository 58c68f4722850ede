/** A recipient as the lab's compose shows it; `id` replaces the address where a chip carries none. */
export interface LabRecipient {
  email: string;
  name?: string;
  id?: string;
}

/** A message in a thread of the lab. */
export interface LabMessage {
  from: { email: string; name: string };
  date: string;
  lines: string[];
  /** What it quotes of the message before it. */
  older?: string;
  /** Shown as a line with its first words only. */
  folded?: true;
}

/** What a compose of the lab holds when it opens. */
export interface LabDraft {
  /** Lower-case key, used in `?draft=<key>`. */
  key: string;
  to?: LabRecipient[];
  cc?: LabRecipient[];
  bcc?: LabRecipient[];
  /** Text left in the To box that has not become a chip. */
  typed?: string;
  subject?: string;
  /** The editor's content, without signature and quote. */
  html?: string;
  signature?: string;
  /** A quoted thread; collapsed behind the "…" button unless `quoteIsOpen`. */
  quote?: string;
  quoteIsOpen?: boolean;
  /** `cloud` names the store of a file that is linked, not attached; it is shown instead of a size. */
  attachments?: { name: string; size: string; cloud?: string }[];
  /** The thread that an inline form of Gmail stands in, oldest message first. */
  thread?: LabMessage[];
  /** Signature and quoted thread as Outlook writes them. */
  outlookSignature?: string;
  outlookQuote?: string;
}

/** The account that the lab is signed in to. */
export const labAccount = {
  name: "Alex Morgan",
  email: "alex.morgan@brightloop.example",
  alias: "alex@try-brightloop.example",
};

const signature =
  '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">' +
  '<div>Alex Morgan</div><div><b>Brightloop</b> | Partnerships</div><div><a href="https://www.brightloop.example" target="_blank">brightloop.example</a></div>' +
  "</div></div>";

const quote =
  '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Nov 16, 2026 at 9:12 AM Priya Nair &lt;<a href="mailto:priya@harborline.example">priya@harborline.example</a>&gt; wrote:<br></div>' +
  '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Could you send the price list?<div><br></div><div>Priya</div><div>Harborline GmbH, Kaistr. 5, 20457 Hamburg</div></div></blockquote></div>';

const stopWords = ["Hello Alex,", "please stop writing to me and take me off your list.", "Priya"];

const stopQuote = quote.replace(
  /(<blockquote[^>]*>).*(<\/blockquote>)/,
  (_, start: string, end: string) => `${start}${stopWords.map((line) => `<div>${line}</div>`).join("")}${end}`,
);

const outlookSignature =
  '<div id="Signature"><div>Alex Morgan</div><div><b>Brightloop</b> | Partnerships</div><div><a href="https://www.brightloop.example">brightloop.example</a></div></div>';

const outlookQuote =
  '<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Priya Nair &lt;priya@harborline.example&gt;<br><b>Sent:</b> Monday, November 16, 2026 9:12 AM<br><b>To:</b> Alex Morgan &lt;alex.morgan@brightloop.example&gt;<br><b>Subject:</b> Price list</div>' +
  "<div><div>Could you send the price list?</div><div><br></div><div>Priya</div>" +
  '<div id="x_Signature"><div>Harborline GmbH</div></div><div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg" dir="ltr"><b>From:</b> Alex Morgan &lt;alex.morgan@brightloop.example&gt;<br><b>Sent:</b> Friday, November 13, 2026 4:00 PM<br><b>To:</b> Priya Nair<br><b>Subject:</b> Hello</div><div>Please unsubscribe me from nothing.</div></div>';

/** The drafts that the lab can open. */
export const labDrafts: readonly LabDraft[] = [
  {
    key: "cold-outreach",
    to: [
      { email: "dana.whitfield@harborline.example", name: "Dana Whitfield" },
      { email: "tom.okafor82@gmail.com", name: "Tom Okafor" },
    ],
    subject: "Re: cutting Harborline's freight invoicing time",
    html:
      "<div>Hi Dana, hi Tom,</div><div><br></div>" +
      "<div>I wanted to reach out. We make an invoice automation platform that helps freight teams close their books three days sooner, and our customers save 30% on back-office costs.</div>" +
      "<div><br></div><div>Book a free 20-minute demo this week and we will give you 15% off the first year.</div>" +
      "<div><br></div><div>Best,</div><div>Alex</div><div><br></div>" +
      '<div><font size="1" color="#888888">Not interested? <a href="#">Unsubscribe</a></font></div>',
  },
  {
    key: "clean",
    to: [{ email: "dana.whitfield@harborline.example", name: "Dana Whitfield" }],
    subject: "Freight invoicing at Harborline",
    html:
      "<div>Hi Dana,</div><div><br></div>" +
      "<div>I am writing to you because you spoke about invoice backlogs on the Port Logistics panel on 3 November. We build software that reads freight invoices, so your team can close the month three days sooner.</div>" +
      "<div><br></div><div>Would a short call next week be useful?</div><div><br></div><div>Best,</div><div>Alex</div><div><br></div>" +
      "<div>Brightloop Inc., 410 Terry Avenue North, Seattle, WA 98109, United States</div>" +
      '<div>If you would rather not hear from me again, <a href="mailto:optout@brightloop.example?subject=unsubscribe">unsubscribe here</a> or reply with "unsubscribe".</div>',
  },
  { key: "blank", html: "" },
  { key: "blank-to-priya", to: [{ email: "priya@harborline.example", name: "Priya Nair" }], html: "" },
  {
    key: "two-links",
    to: [{ email: "dana.whitfield@harborline.example", name: "Dana Whitfield" }],
    subject: "Two pages for you",
    html:
      '<div>Hello Dana,</div><div>see <a href="https://www.brightloop.example/tour">the tour</a> and <b>our <a href="#">opt-out page</a></b> please.</div>' +
      "<div>Thanks</div>",
  },
  {
    key: "signature",
    to: [{ email: "dana.whitfield@harborline.example", name: "Dana Whitfield" }],
    subject: "Hello from Brightloop",
    html: 'Hi Dana,<div><br></div><div>we have not met yet.</div><div><br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br>',
    signature,
    outlookSignature,
    attachments: [{ name: "one-pager.pdf", size: "212K" }],
  },
  {
    key: "cloud-links",
    to: [{ email: "dana.whitfield@harborline.example", name: "Dana Whitfield" }],
    subject: "Two files for you",
    html:
      "<div>Hi Dana,</div><div>the figures are in " +
      '<span class="_Entity _EType_CLOUDLINK _EReadonly_1" contenteditable="false" style="display:inline-block"><a id="OWA1" class="OWAAutoLink" href="https://brightloop.sharepoint.example/:x:/g/Eq7">' +
      '<img alt="" width="16" height="16">Figures.xlsx</a></span>.</div><div>Thanks</div>',
    attachments: [
      { name: "Price list.docx", size: "", cloud: "OneDrive - Brightloop" },
      { name: "one-pager.pdf", size: "212K" },
    ],
  },
  {
    key: "quoted",
    to: [{ email: "priya@harborline.example", name: "Priya Nair" }],
    cc: [{ email: "team@brightloop.example" }],
    subject: "Price list",
    html: "<div>Hi Priya,</div><div><br></div><div>it is attached.</div><br>",
    signature,
    quote,
    quoteIsOpen: true,
    outlookSignature,
    outlookQuote,
  },
  {
    key: "forwarded",
    to: [{ email: "dana.whitfield@quayside.example", name: "Dana Whitfield" }],
    subject: "FW: Price list",
    html: "<div>Hi Dana,</div><div><br></div><div>our platform helps teams like yours save money. Book a demo this week?</div>",
    signature,
    quote,
    quoteIsOpen: true,
    outlookSignature,
    outlookQuote,
  },
  {
    key: "collapsed-quote",
    to: [{ email: "priya@harborline.example", name: "Priya Nair" }],
    subject: "Price list",
    html: "<div>Hi Priya, it is attached.</div>",
    quote,
  },
  {
    key: "odd-recipients",
    to: [
      { email: "dana.whitfield@harborline.example", name: "Whitfield, Dana" },
      { email: "", name: "Freight leads", id: "contact-group-7f3a" },
    ],
    bcc: [{ email: "crm@brightloop.example" }],
    typed: "joe at harborline",
    subject: "A question",
    html: "<div>Hello all,</div>",
  },
  {
    key: "after-stop",
    to: [{ email: "priya@harborline.example", name: "Priya Nair" }],
    cc: [{ email: "team@brightloop.example" }],
    subject: "Re: Freight invoicing at Harborline",
    html: "<div>Hi Priya,</div><div><br></div><div>thanks for your answer. May I send you our price list?</div><br>",
    signature,
    quote: stopQuote,
    thread: [
      {
        from: { email: "alex.morgan@brightloop.example", name: "Alex Morgan" },
        date: "Nov 13, 2026, 4:00 PM",
        lines: ["Would a short call next week be useful?"],
      },
      {
        from: { email: "priya@harborline.example", name: "Priya Nair" },
        date: "Nov 16, 2026, 9:12 AM",
        lines: stopWords,
        older: "Would a short call next week be useful?",
      },
    ],
  },
];
