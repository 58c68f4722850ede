import { expect, it } from "vitest";
import { isRobotAddress, isRobotMessage } from "./is-robot.ts";

it.each([
  "I am out of the office until Monday, with limited access to my email.",
  "This is an automated message. Please do not reply to this email.",
  "Delivery has failed: address not found.",
  "Thank you, we have received your request and will be in touch.",
])("sees a machine behind: %s", (text) => {
  expect(isRobotMessage({ text })).toBe(true);
});

it.each([
  "Thanks Tom, that sounds good. Tuesday at ten?",
  "Please stop writing to me.",
  "I was at the office when your mail came.",
])("sees a person behind: %s", (text) => {
  expect(isRobotMessage({ text })).toBe(false);
});

it.each(["no-reply@a.example", "noreply+x@a.example", "mailer-daemon@a.example", "DoNotReply@a.example"])(
  "knows that nobody reads %s",
  (email) => {
    expect(isRobotAddress(email)).toBe(true);
  },
);

it.each(["noreen@a.example", "norbert.reply@a.example", "info@a.example"])(
  "takes %s for a mailbox of people",
  (email) => {
    expect(isRobotAddress(email)).toBe(false);
  },
);
