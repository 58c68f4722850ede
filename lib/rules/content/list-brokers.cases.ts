import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: a database course": {
      text: "Would you be interested in our database training? Two days, $900, list of dates attached.",
    },
    "near-miss: cleaning of own lists": {
      text: "We verify the email addresses in your own CRM and remove those that bounce.",
    },
    "negation: lists are never sold": {
      text: "We never sell or rent email lists; our events bring you people who asked for a call.",
    },
    "near-miss: a mailing list of developers": {
      text: "The mailing list archive is at the old address; please post patches to the list.",
    },
    "near-miss: a contact list of the office": {
      text: "I have attached the contact list that was updated last week. Please send me your changes.",
    },
    "near-miss: an invitation list": {
      text: "Who should be on the invitation list for the offsite? I have forty names so far.",
    },
    "near-miss: consent records": {
      text: "We keep consent records for companies that rent lists, ready for an audit.",
    },
    "near-miss: a database product": {
      text: "Our database engine handles 2 million records on one server; migration takes a day.",
    },
    "near-miss: a newsletter tool": {
      text: "Send newsletters to your own subscribers from 9 euros a month, with double opt-in built in.",
    },
    "near-miss: a price list": { text: "The price list for spring is attached; prices hold until June." },
    "near-miss: lead generation by content": {
      text: "We write case studies that bring your team qualified leads from search.",
    },
    "near-miss: a real-estate broker": { text: "As a broker for warehouses we list 40 buildings near Leipzig." },
    "near-miss: attendees of a meeting": { text: "Attendees are listed below; lunch is at noon and the room is 4B." },
    "near-miss: postal mailing": { text: "We print and post mailings for town councils, from 500 letters upwards." },
    "near-miss: marketing automation": {
      text: "Our email marketing platform grows with you and keeps bounce rates low.",
    },
  },
  invalid: {
    "attendees of a show": {
      text: "Would you be interested in acquiring the attendee list of the expo? 12,400 contacts with verified emails and phone numbers. Let me know for counts and pricing.",
      reports: [{ message: "offered" }],
    },
    "addresses on a disc": {
      text: "There are 50 million email addresses on the 2 CDs, for only $149. Order them now!",
      reports: [{ message: "offered" }],
    },
    "users of a product": {
      text: "We can provide a Salesforce users email list with contact name, job title, email and phone.",
      reports: [{ message: "offered" }],
    },
    "mailings to lists of the sender": {
      text: "We send your ad to 2 million people for $400. Bulk email works!",
      reports: [{ message: "offered" }],
    },
    "near-miss: a seller who says verified and own": {
      text: "Our own verified B2B contact lists cover every industry. Tell me your target industry and titles for counts and a sample.",
      reports: [{ message: "offered" }],
    },
    "unclear: only data in general": {
      text: "We offer marketing data and quality leads for you.",
      reports: [{ message: "unclear" }],
    },
  },
};

export default cases;
