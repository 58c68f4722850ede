import fc from "fast-check";

const words =
  "unsubscribe, click here to stop reply STOP abmelden désinscrire 410 Terry Avenue North Seattle WA 98109 Postfach 12 " +
  "https://x.example/?a=b&c[]=1 http://127.0.0.1 xn--pypal-4ve.com javascript:alert(1) data:text/html;base64,AAAA {{first_name}} " +
  "%FNAME% [Company] $$$ casino viagra invoice.pdf.exe password you idiot I will find you anna@globex.example a@b Re: Fwd: " +
  "İstanbul ſ ß ﬁ Ǆ नमस्ते ไทย 你好 שלום مرحبا 👩‍💻 e\u0301 \u00ad \u200b";

/** Characters that turn, hide or break the text around them. */
const tricks = [
  "\u202e",
  "\u2066",
  "\u2069",
  "\u200d",
  "\u200b",
  "\ufeff",
  "\u00a0",
  "\0",
  "\r",
  "\n",
  "\t",
  "\u2028",
  "\ud83d",
  "\udc69",
  "\ufffd",
];

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));

/** What slows a careless expression down: one thing again and again. */
const repeated = fc
  .tuple(
    fc.constantFrom(" ", "a", "(", "@", ".", "-", "a.", "a@", "1 ", "A ", "\n", "[", "{{", "<", "&", "é", "ß"),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(([part, count]) => part.repeat(count));

/** Text as a hostile page would hold it: words that rules look for among tricks, halves of pairs and long rows. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words.split(" ")) },
      { weight: 3, arbitrary: fc.constantFrom(...tricks) },
      { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
      { weight: 2, arbitrary: units },
      { weight: 1, arbitrary: repeated },
    ),
    { maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom("", " ", "\n", "\n\n").map((between) => parts.join(between)));

/** Anything that JSON can hold, with names that objects have of themselves. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom("__proto__", "constructor", "toString", "length", "", "a.b"), fc.jsonValue()),
);
