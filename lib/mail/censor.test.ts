import { describe, expect, it } from "vitest";
import { makeCensor } from "./censor.ts";

describe("a recorded page", () => {
  it("holds no word, number or name of the mail, and keeps the shape of its lines", () => {
    const { text } = makeCensor();
    expect(text("Hi Dana,\nwe spoke on 14 May about Łódź – £12,500!")).toBe(
      "Xx Xxxx,\nxx xxxx xx 00 Xxx xxxx Xxxx – ·00,000!",
    );
    expect(text("请查收 🎉 привет")).toBe("xxx · xxxx");
  });

  it("keeps who is who: one address is always the same person, one domain the same company", () => {
    const { text } = makeCensor();
    expect(text("Dana <dana@harborline.example>, tom@harborline.example; DANA@harborline.example")).toBe(
      "Xxxx <person1@company1.example>, person2@company1.example; person1@company1.example",
    );
    expect(text("me@quay.example")).toBe("person3@company2.example");
  });

  it("keeps the marks that mail programs put before a subject", () => {
    const { text } = makeCensor();
    expect(text("Re: WG: Fwd: Rebate")).toBe("Re: WG: Fwd: Xxxx");
  });

  it("keeps that something is a link and no more, but for the account's address in one", () => {
    const { href } = makeCensor();
    expect(href("https://shop.example/?id=77&name=dana")).toBe("https://link1.example/");
    expect(href("https://shop.example/?id=77&name=dana")).toBe("https://link1.example/");
    expect(href("mailto:dana@quay.example?subject=Hello")).toBe("mailto:person1@company1.example");
    expect(href("https://login.example/?login_hint=dana%40quay.example")).toBe(
      "https://link2.example/?login_hint=person1%40company1.example",
    );
    expect(href("javascript:alert('Dana')")).toBe("https://link3.example/");
  });
});
