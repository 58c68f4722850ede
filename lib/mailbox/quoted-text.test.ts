import { describe, expect, it } from "vitest";
import { ownPartOf, withoutIntroduction } from "./quoted-text.ts";

const reply = { isAnswer: true };
const unknown = { isAnswer: false };

describe("the sender's own part of a plain text", () => {
  it("leaves out the quoted thread and the line that introduces it", () => {
    const text =
      "Thanks, Tuesday works.\n\nOn Mon, 5 Jan 2026 at 10:00, Jane Roe <jane@acme.com> wrote:\n> Tuesday?\n> Jane";
    expect(ownPartOf(text, unknown)).toEqual({ text: "Thanks, Tuesday works.", hasQuote: true });
  });

  it.each([
    ["German", "Am Mo., 5. Jan. 2026 um 10:00 Uhr schrieb Jane Roe <jane@acme.com>:"],
    ["French", "Le lun. 5 janv. 2026 à 10:00, Jane Roe <jane@acme.com> a écrit :"],
    ["Japanese", "2026年1月5日(月) 10:00 Jane Roe <jane@acme.com>:"],
  ])("knows the introduction of a quote in %s", (_, introduction) => {
    expect(ownPartOf(`Danke!\n\n${introduction}\n\n> Tuesday?`, unknown).text).toBe("Danke!");
  });

  it("leaves out an introduction that is wrapped onto a second line", () => {
    const text = "Sure.\n\nOn Mon, 5 Jan 2026 at 10:00, Jane Roe of Acme\n<jane@acme.com> wrote:\n> Tuesday?";
    expect(ownPartOf(text, unknown).text).toBe("Sure.");
  });

  it("keeps answers between quoted lines at their places", () => {
    const text = "> Does Tuesday suit?\nIt does.\n> And where?\nAt our office.";
    const own = ownPartOf(text, reply).text;
    expect(own.replace(/\s+/g, " ").trim()).toBe("It does. At our office.");
    expect(own.indexOf("It does.")).toBe(text.indexOf("It does."));
    expect(own.indexOf("At our office.")).toBe(text.indexOf("At our office."));
  });

  it("takes > in a mail that answers nobody as the sender's own ornament", () => {
    const text = "Three reasons:\n> it is fast\n> it is cheap";
    expect(ownPartOf(text, unknown)).toEqual({ text, hasQuote: false });
  });

  it("cuts a forwarded mail off at its divider", () => {
    const text =
      "See below.\n\n---------- Forwarded message ---------\nFrom: Jane <jane@acme.com>\nDate: Mon, 5 Jan 2026 at 10:00\nSubject: Offer\n\nHello";
    expect(ownPartOf(text, unknown).text).toBe("See below.");
  });

  it("cuts an answer at the headers that Outlook puts above the earlier mail", () => {
    const text =
      "Fine with me.\n\nVon: Jane <jane@acme.com>\nGesendet: Montag, 5. Januar 2026 10:00\nAn: Max <max@example.de>\nBetreff: Angebot\n\nHallo";
    expect(ownPartOf(text, reply).text).toBe("Fine with me.");
  });

  it("keeps a signature of labelled lines in an answer", () => {
    const text = "Fine with me.\n\nJane Roe\nPhone: +1 555 0100\nMail: jane@acme.com\nWeb: acme.com";
    expect(ownPartOf(text, reply)).toEqual({ text, hasQuote: false });
  });

  it("keeps a PGP signature, which has a divider and headers but no mail below it", () => {
    const text = "Hello\n-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v1\nComment: with <http://pgp.example>\n\niD8D";
    expect(ownPartOf(text, unknown).hasQuote).toBe(false);
  });

  it("reads a megabyte of hostile lines in a moment", () => {
    for (const line of ["> ", ":\n", "-".repeat(999), "a:b\n", "\n", "On 2026 10:00:\n\n"]) {
      const text = line.repeat(Math.ceil(1e6 / line.length));
      const started = performance.now();
      ownPartOf(text, reply);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });
});

describe("the introduction of a quote that was taken away", () => {
  it("goes too", () => {
    expect(withoutIntroduction("Yes.\n\nOn 5 Jan 2026, at 10:00, Jane <jane@acme.com> wrote:\n")).toBe("Yes.");
  });

  it("is not mistaken for a last line that ends with a colon", () => {
    expect(withoutIntroduction("Book a time here:")).toBe("Book a time here:");
  });

  it("takes two lines for the introduction where the first names the day and the writer at length", () => {
    const two = "On Monday, 5 January 2026, Jane Roe of Acme\nhas asked us:";
    expect(ownPartOf(`Sure.\n\n${two}\n> Tuesday?`, unknown)).toEqual({ text: "Sure.", hasQuote: true });
    // What stands above is the sender's own, where it names no day, or is too short to introduce anybody.
    for (const above of ["We asked all of our customers", "In 2026", ""]) {
      const text = `${above}\nhas asked us:\n> Tuesday?`;
      expect(ownPartOf(text, unknown)).toEqual({ text, hasQuote: false });
    }
    expect(ownPartOf("has asked us:\n> Tuesday?", unknown).hasQuote).toBe(false);
  });

  it("takes nothing for an introduction that is far off, too long, or no line with a colon", () => {
    const day = "On Mon, 5 Jan 2026 at 10:00, Jane Roe <jane@acme.com> wrote";
    for (const text of [
      `${day}:\n\n\n\n> Tuesday?`,
      `${day}.\n> Tuesday?`,
      `${"long ".repeat(60)}${day}:\n> Tuesday?`,
      "jane@acme.com:\n> Tuesday?",
    ])
      expect(ownPartOf(text, unknown), text).toEqual({ text, hasQuote: false });
    expect(ownPartOf(`${day}:\n\n> Tuesday?`, unknown)).toEqual({ text: "", hasQuote: true });
  });
});
