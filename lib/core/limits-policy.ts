import { z } from "zod";

const count = (usual: number, most: number) => z.number().int().min(1).max(most).default(usual);

/** From how much of something on the sender is told. */
export const Limits = z.object({
  followUps: count(3, 50).meta({
    title: "Mails without an answer",
    description: "From so many mails to a person who has not answered on, the next is asked about.",
  }),
  colleagues: count(5, 500).meta({
    title: "People at one company",
    description: "From so many other people at one company within 30 days on, the sender is told.",
  }),
  sameText: count(20, 1000).meta({
    title: "Same text",
    description: "From so many others who were sent nearly the same text within a day on, the mail is asked about.",
  }),
  perHour: count(60, 1000).meta({
    title: "Recipients in an hour",
    description: "From so many recipients within an hour on, the next mail is asked about.",
  }),
  perDay: count(200, 10_000).meta({
    title: "Recipients in a day",
    description: "From so many recipients within 24 hours on, the next mail is asked about.",
  }),
  bouncePercent: count(5, 100).meta({
    title: "Mail that comes back",
    description: "From so many percent of mail that came back within 30 days on, the next mail is asked about.",
  }),
  optOutPercent: count(2, 100).meta({
    title: "People who opt out",
    description: "From so many percent of opt-outs within four weeks on, the history says that it is too many.",
  }),
});

/** How long records are kept. Opt-outs and consents stay. */
export const Retention = z.object({
  historyDays: count(365, 3650).meta({
    title: "Sending history",
    description: "Days for which it is kept when, to whom (as a hash) and with what verdict you sent mail.",
  }),
});
