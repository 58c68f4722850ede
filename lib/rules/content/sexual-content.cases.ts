import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: women at work": {
      text: "Women in tech meet on Tuesday; local women founders talk about funding. Free entry.",
    },
    "near-miss: age checks": {
      text: "We provide age checks for platforms that host adult content, in line with the new law.",
    },
    "near-miss: training against harassment": {
      text: "Our course on sexual harassment takes forty minutes and fits your onboarding.",
    },
    "near-miss: adult education": { text: "We sell course software for adult education centres in Ireland." },
    "negation: no adult sites": { text: "We do not accept adult sites or dating apps on our ad network." },
    "near-miss: places with awkward names": { text: "Our offices in Essex, Sussex and Middlesex are open until six." },
    "near-miss: a trading term": {
      text: "The desk was naked short two calls at the close, so please check the margin.",
    },
    "near-miss: a survey by sex": { text: "The report shows pay by age, sex and region for 400 firms." },
    "near-miss: a hot topic": { text: "Zoning is a hot topic with young families in our area." },
    "near-miss: moderation": {
      text: "Our moderation tool detects nude pictures and blocks them before anyone sees them.",
    },
    "near-miss: a webcam shop": { text: "We stock webcams for meeting rooms from 40 euros, with next-day delivery." },
    "near-miss: a clinic": { text: "We equip sexual health clinics with testing cabins." },
    "near-miss: same-sex partners": { text: "The health plan now covers same sex partners and their children." },
    "near-miss: singles in tennis": { text: "Singles start at nine, mixed doubles at two; lunch is at the club." },
  },
  invalid: {
    "an invitation to a cam show": {
      text: "Hot girls are live on cam for you tonight, watch the free porn videos now. You must be 18.",
      reports: [{ message: "offered" }],
    },
    "a date for sex": {
      text: "Lonely housewives in your area want discreet encounters tonight. See their naked pics!",
      reports: [{ message: "offered" }],
    },
    pictures: { text: "See my naked pics and private videos, click here baby.", reports: [{ message: "offered" }] },
    "letters in disguise": { text: "Free p0rn movies and hardc0re pics, join now", reports: [{ message: "offered" }] },
    "near-miss: an offer that calls itself adult education": {
      text: "Adult education? No: xxx movies and hot teens, free membership inside.",
      reports: [{ message: "offered" }],
    },
    "unclear: warm words of a stranger": { text: "Hello sexy, see my profile.", reports: [{ message: "unclear" }] },
  },
};

export default cases;
