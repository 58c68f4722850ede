import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: training against fakes": {
      text: "Our two-day course shows customs officers how replica watches and bags differ from the original, with 60 samples to handle. Fourteen offices took part last year.",
    },
    "near-miss: protection of brands": {
      text: "We help watch brands find replica sellers on marketplaces and take the listings down.",
    },
    "near-miss: a replica set": {
      text: "Our backup tool reads from a MongoDB replica set without load on the primary.",
    },
    "near-miss: degree checks": {
      text: "Our service checks university degrees and diplomas of candidates while you hire.",
    },
    "near-miss: white-hat tests": { text: "Our ethical hackers test your web shop and report what they find." },
    "negation: no grey imports": {
      text: "We never sell counterfeit parts; each bearing has a certificate from the maker.",
    },
    "near-miss: growth hacking": { text: "Three growth hacks that brought a SaaS firm its first hundred customers." },
    "near-miss: dark-web monitoring": {
      text: "We watch dark web markets and warn banks when stolen cards of their clients appear.",
    },
    "near-miss: crack detection": { text: "Drones with our cameras make crack detection on bridges ten times faster." },
    "near-miss: an OEM supplier": {
      text: "We are an OEM supplier of castings for vehicle makers, certified to IATF 16949.",
    },
    "near-miss: software at its price": {
      text: "A Photoshop licence is 26 euros a month; our training for your designers is 400 a day.",
    },
    "near-miss: passports for travel": { text: "Please send a copy of your passport to the visa agency by Friday." },
    "near-miss: cannabis compliance": {
      text: "Compliance software for licensed dispensaries: track plants from seed to sale and file reports.",
    },
    "near-miss: a discussion of piracy": {
      text: "The article argues that file sharing hurt CD sales less than the record labels say.",
    },
    "near-miss: lawful surveillance": {
      text: "We install surveillance cameras for car parks, with signs that tell visitors.",
    },
    "near-miss: news of an arrest": { text: "Police arrested two men who printed fake money in a garage." },
  },
  invalid: {
    "fake watches": {
      text: "Swiss replica watches, identical to the original Rolex, 85% off. We ship discreetly.",
      reports: [{ message: "offered" }],
    },
    "pirated programs": {
      text: "Cheap OEM software: Windows XP only $49, Photoshop $59. Download now.",
      reports: [{ message: "offered" }],
    },
    "a degree for sale": {
      text: "Get the university diploma that you deserve, based on life experience. No exams, no classes, no books. Call us now.",
      reports: [{ message: "offered" }],
    },
    papers: {
      text: "Buy real and fake passports, driver's licenses and ID cards, database registered. Contact us on Telegram.",
      reports: [{ message: "offered" }],
    },
    "stolen data": {
      text: "Selling fresh CVV, fullz, bank logs and RDP, best prices. Telegram only.",
      reports: [{ message: "offered" }],
    },
    "near-miss: a seller who speaks of brands": {
      text: "All the brands you love: replica handbags and replica Gucci bags at $99, order today.",
      reports: [{ message: "offered" }],
    },
    drugs: {
      text: "Buy weed and magic mushrooms online, discreet delivery, pay with bitcoin.",
      reports: [{ message: "offered" }],
    },
    "unclear: watches that are too cheap": {
      text: "Replicas? Rolex? We have what you look for.",
      reports: [{ message: "unclear" }],
    },
  },
};

export default cases;
