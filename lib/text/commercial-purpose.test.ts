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
  "Our route planner saves you 12 % fuel. Would you have 15 minutes on Tuesday for a demo?",
  "Our sensors find leaks before they cost you money. Shall I send you our price list?",
  "Can I show you how Globex halved its water bill? Ten minutes are enough.",
  "We make seals that last twice as long. May I send a sample?",
  "Is it worth a chat about your maintenance costs?",
  "Tired of leaking pumps? Try ours for 30 days.",
  "Who at Globex looks after buying seals? We have a new one.",
  "{{pitch}}",
  "Hi [first name],\n\n[pitch]\n\n[sender]",
  "Hi {first_name}",
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
  "Can you bring the drill on Saturday?",
  "Your ticket 4711 is closed. Let us know if the fault comes back.",
  "The meeting moves to room 12 at 3 pm.",
  "I have attached the signed contract. Please send your copy back.",
  "Please reset my password.",
  "I attach invoice 4711 for March, payable in 30 days.",
  "Thanks for the photos of the wedding!",
  "Your parcel was left with the neighbour.",
  "",
])("calls private and factual mail non-commercial: %s", (text) => {
  expect(judged(text)).toBe(false);
});

it("is told in other languages too", () => {
  expect(judged("Wir helfen Fabriken, Strom zu sparen. Haben Sie 15 Minuten für ein Gespräch?", "", "de")).toBe(true);
});

it("cannot say for a language that it does not read", () => {
  expect(judged("Aitame tehastel elektrit säästa.", "", "et")).toBeUndefined();
});
