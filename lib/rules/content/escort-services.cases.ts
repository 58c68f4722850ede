import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: vehicles for heavy loads": {
      text: "Our pilot cars offer escort services for abnormal loads on your turbine transport.",
    },
    "near-miss: a car": { text: "For sale: Ford Escort, 1998, one owner, new tyres, 900 pounds." },
    "near-miss: visitors of a plant": {
      text: "All visitors need an escort badge; security will escort you to the meeting room.",
    },
    "near-miss: guards": { text: "We provide armed escort for cash transport and report every stop." },
    "near-miss: an app to a device": { text: "Install the companion app and pair it with the scanner." },
    "near-miss: trade-fair staff": { text: "We staff trade fairs with trained hosts who speak German and Italian." },
    "near-miss: care for the elderly": {
      text: "Our carers offer companionship to the elderly: walks, shopping, a chat over tea.",
    },
    "negation: no such agency": { text: "We are not an escort agency; we rent chauffeurs and cars for conferences." },
    "near-miss: a police escort": { text: "The convoy had a police escort through the city centre." },
    "near-miss: medical transport": { text: "Our nurses offer patient escort on flights and hand over to the clinic." },
    "near-miss: call centre staff": { text: "We train girls and boys from the region for jobs in our call centre." },
    "near-miss: ships": { text: "The frigate served as an escort ship until 1969 and is a museum now." },
  },
  invalid: {
    "company in a hotel, worded politely": {
      text: "Staying in town for the fair? Our elegant ladies accompany you to dinner and afterwards to your hotel, discreet and unforgettable. From 300 euros per hour, 1,200 overnight. Call Bianca.",
      reports: [{ message: "offered" }],
    },
    "an agency": {
      text: "Our VIP escort agency in Milan: elegant companions, hourly rates, outcall to your hotel.",
      reports: [{ message: "offered" }],
    },
    "a number to call": {
      text: "Call girls in Mumbai are waiting for you, book now on WhatsApp, the full night service is available.",
      reports: [{ message: "offered" }],
    },
    "companions for the evening": {
      text: "Beautiful companions for the evening, discretion guaranteed. Book your private date.",
      reports: [{ message: "offered" }],
    },
    "near-miss: an agency that names security": {
      text: "Security is our promise: verified independent escorts, incall and outcall, available 24 hours.",
      reports: [{ message: "offered" }],
    },
    "unclear: company without more": { text: "Escorts in Milan, sensual company.", reports: [{ message: "unclear" }] },
  },
};

export default cases;
