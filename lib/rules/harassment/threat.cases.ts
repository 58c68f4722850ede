import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "a lawful step": {
      text: "If you do not pay the invoice within 14 days, we will take legal action and hand it to a debt collector.",
    },
    "near-miss: a process is killed": { text: "I will kill the process and restart the worker." },
    "near-miss: a mail is shot": { text: "I will shoot you an email on Monday." },
    "near-miss: threats are a product's matter": {
      text: "Our threat intelligence stops attacks. Attackers encrypt files and demand bitcoin; they will not get yours.",
    },
    "near-miss: reviews are mended for money": {
      text: "Bad reviews hurt. We answer them for you, and you only pay if your rating rises.",
    },
    "near-miss: an event not to be missed": { text: "You will love it, and miss it only at your own cost." },
    "near-miss: regret in German marketing": { text: "Sie werden es bereuen, diesen Termin zu verpassen." },
    "negation: nobody deserves to die": { text: "No refugee deserves to die at sea." },
    "negation: help against violence": { text: "We must stop men who beat women, and support every victim." },
    "negation: a crime is reported": { text: "Saying that gays should be shot is hate speech, and we report it." },
    "near-miss: a burger": { text: "I would love to murder a burger right now." },
    "near-miss: barriers before a group are put an end to": { text: "Eliminiamo le barriere per i disabili." },
    "near-miss: a campaign is shot": { text: "We will shoot the women's campaign on Monday." },
    "near-miss: help for a group, in Arabic": { text: "لازم نحمي اللاجئين من القتل." },
    "near-miss: hunting the right person": { text: "I hope you can point me to the right person." },
  },
  invalid: {
    "violence announced": {
      text: "I will find you and break your legs.",
      reports: [{ message: "violence" }],
    },
    "harm vowed to one of a group, in Italian": {
      text: "Domani accoltellerò un immigrato.",
      reports: [{ message: "violence" }],
    },
    "harm without mercy, in Spanish": { text: "Te torturaremos sin piedad.", reports: [{ message: "violence" }] },
    "death as the only solution, in Chinese": {
      text: "我们应该把这些移民都吊死。",
      reports: [{ message: "violence" }],
    },
    "death wished": { text: "I hope you die soon.", reports: [{ message: "violence" }] },
    "harm to a group called for": { text: "All those refugees should be shot.", reports: [{ message: "violence" }] },
    "near-miss: harm by another's hand": { text: "Someone should stab him.", reports: [{ message: "violence" }] },
    "reputation against money": {
      text: "Pay us 2,000 dollars or we will post the photos to all your clients.",
      reports: [{ message: "extortion" }],
    },
    "a recording and a price": {
      text: "I hacked your webcam and recorded you. Send 0.5 bitcoin or I will send the video to all your contacts.",
      reports: [{ message: "extortion" }],
    },
    "near-miss: a claim before a price is named": {
      text: "I gained access to your devices months ago. I installed a trojan on your computer. I have been watching you.",
      reports: [{ message: "extortion" }],
    },
    "negation: a hint that asks for nothing": {
      text: "You will regret ignoring me.",
      reports: [{ message: "veiled", quotes: ["You will regret ignoring"] }],
    },
    "a German threat": { text: "Ich werde dir die Kehle durchschneiden.", reports: [{ message: "violence" }] },
    "a French threat": { text: "Je vais te casser les jambes.", reports: [{ message: "violence" }] },
    "Spanish extortion": {
      text: "Pague 500 euros o publicaremos sus fotos a todos sus contactos.",
      reports: [{ message: "extortion" }],
    },
    "an Italian threat": { text: "Ti spacco la faccia.", reports: [{ message: "violence" }] },
    "a Portuguese threat": { text: "Espero que você morra.", reports: [{ message: "violence" }] },
    "a Dutch threat": { text: "Ik ga je in elkaar slaan.", reports: [{ message: "violence" }] },
    "a Polish threat": { text: "Połamię ci nogi.", reports: [{ message: "violence" }] },
    "an Arabic threat": { text: "سوف أقتل كل المثليين.", reports: [{ message: "violence" }] },
    "a Hindi threat": { text: "मैं तुम्हें मार डालूंगा।", reports: [{ message: "violence" }] },
    "a Chinese threat": { text: "我要打断你的腿。", reports: [{ message: "violence" }] },
  },
};

export default cases;
