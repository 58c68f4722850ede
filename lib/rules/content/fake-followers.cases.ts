import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: likes that posts have": {
      text: "Hi Mia, your bakery posts get 90 likes from 2,000 followers. I am a photographer and would shoot twenty pictures in one morning, which you can post for a month.",
    },
    "near-miss: planning of posts": {
      text: "Schedule posts to your followers across five channels from one calendar.",
    },
    "near-miss: reviews of real customers": {
      text: "We ask your real customers for a review after delivery, and answer the unhappy ones first.",
    },
    "negation: no bought followers": { text: "We never sell followers or likes; our creators have real audiences." },
    "near-miss: detection of bots": { text: "Our audit detects fake followers before you pay an influencer." },
    "near-miss: subscribers of a paper": {
      text: "The magazine has 40,000 subscribers in trade and industry; a half page costs 900 euros.",
    },
    "near-miss: likes as a verb": { text: "Nobody likes long forms. Ours has three fields." },
    "near-miss: views on a topic": { text: "I would value your views on the draft by Friday." },
    "near-miss: a social agency": {
      text: "We run social media for breweries: two posts a week, comments answered within a day.",
    },
    "near-miss: a course": { text: "How to grow an audience on LinkedIn: a workshop for founders on 4 May." },
    "near-miss: research about reviews": {
      text: "A study shows that shoppers distrust pages with only five-star reviews.",
    },
    "near-miss: followers of a faith": { text: "Followers of the prophet came from three villages, the article says." },
    "near-miss: own numbers": { text: "Our newsletter reached 10,000 subscribers last month, thank you all." },
  },
  invalid: {
    "votes from bought accounts": {
      text: "We can bring 300-500 upvotes from aged accounts on launch day and get you into the top 3. The price depends on the weekday. Shall I send options?",
      reports: [{ message: "offered" }],
    },
    "followers for money": {
      text: "Buy 5,000 real Instagram followers for $49, instant delivery, no password needed.",
      reports: [{ message: "offered" }],
    },
    "reviews for money": {
      text: "Thirty five-star Google reviews, guaranteed, from real accounts. Buy reviews now.",
      reports: [{ message: "offered" }],
    },
    "a panel": {
      text: "The cheapest SMM panel: TikTok views, YouTube subscribers and likes from $0.10.",
      reports: [{ message: "offered" }],
    },
    "near-miss: a seller who calls them organic": {
      text: "This is 100% organic: you get 10k followers on TikTok within 24 hours for only $60.",
      reports: [{ message: "offered" }],
    },
    "unclear: growth without numbers": { text: "Fake followers, TikTok fame.", reports: [{ message: "unclear" }] },
  },
};

export default cases;
