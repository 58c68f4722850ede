/** What was sent before, as far as it is known on this machine. All are 0 or empty where nothing is recorded. */
export interface SendHistory {
  /** Other recipients who were sent nearly the same text within a day. */
  sameText: number;
  /** Recipients written to within the last hour. */
  lastHour: number;
  /** Recipients written to within the last 24 hours. */
  lastDay: number;
  /** Mails that went to a recipient since they last answered, by address as in the draft. */
  unanswered: Readonly<Record<string, number>>;
  /** ISO date of the last mail to a recipient, by address as in the draft; absent where none was sent. */
  lastSent: Readonly<Record<string, string>>;
  /** Other people written to within 30 days at a recipient's company, by domain. */
  colleagues: Readonly<Record<string, number>>;
  /** ISO date on which a mail to a recipient came back, by address as in the draft. */
  bounced: Readonly<Record<string, string>>;
  /** Recipients written to within 30 days, and how many of these mails came back. */
  sent: number;
  returned: number;
}

/** Nothing was sent before. */
export const noHistory: SendHistory = {
  sameText: 0,
  lastHour: 0,
  lastDay: 0,
  unanswered: {},
  lastSent: {},
  colleagues: {},
  bounced: {},
  sent: 0,
  returned: 0,
};
