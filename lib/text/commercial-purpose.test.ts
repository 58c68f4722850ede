import { expect, it } from "vitest";
import { emptyBody } from "../core/draft.ts";
import { isCommercial } from "./commercial-purpose.ts";

const judged = (text: string, subject = "", language = "en") =>
  isCommercial(subject, { ...emptyBody(), text }, language);

it.each([
  "Hi Anna, we help plants like yours cut energy costs by 20%. Open to a quick call next week?",
  "Are you interested in our new service? Pricing starts at $49 per month.",
  "I run a small agency and would love to show you a demo of our platform.",
  "Could we schedule a 15 minute call about backlinks for your website?",
  "We are a manufacturer of USB drives. Please find our price list attached.",
  "Hi {{first_name}}, did you get my last note?",
  "I'd be happy to send a free audit of your site, and a case study of a customer.",
])("calls a pitch commercial: %s", (text) => {
  expect(judged(text)).toBe(true);
});

it.each([
  "Lunch tomorrow?",
  "Happy birthday! See you tonight, the kids are excited.",
  "Please find attached the minutes of Tuesday's meeting.",
  "The car is at the garage until Friday, can you take the bus?",
  "Dear Dr. Lee, I am applying for the position of lab assistant.",
  "Your parcel was left with the neighbour.",
  "",
])("calls private and factual mail non-commercial: %s", (text) => {
  expect(judged(text)).toBe(false);
});

it("cannot say for a language that it does not read", () => {
  expect(judged("Wir helfen Fabriken, Strom zu sparen.", "", "de")).toBeUndefined();
});
