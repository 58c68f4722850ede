import type { Phrases } from "../phrases.ts";

/** Greetings, closings, and how people name their company and title, in English. */
export const english: Phrases = {
  "company.introduction": [
    "(i'm|i am|my name is|this is|we're|we are) <cap> ..6 (from|with|at|of)",
    "(i|we) (work (at|for|with)|run|lead|founded|co-founded|started|represent|own)",
    "(here|we) at",
    "(founder|co-founder|ceo|cto|owner|partner|director|manager|consultant|engineer|recruiter|representative|specialist|head of ..1|team|colleagues?|behalf) (of|at|from|with)",
    "on behalf of",
    "copyright( <num>{4})?",
    "my company",
    "our company",
  ],
  "company.title": [
    "(ceo|cto|cfo|coo|cmo|cro|vp|svp|evp|md|founder|co-founder|owner|partner|president|principal)",
    "(director|manager|head|lead|consultant|executive|representative|specialist|officer|associate|engineer|analyst|assistant|coordinator|advisor|adviser|recruiter|developer|designer|sdr|bdr|ae)",
    "(sales|marketing|business development|account|growth|partnerships|customer success|outreach)",
  ],
  "letter.greeting": ["^(hi|hello|hey|dear|good (morning|afternoon|evening|day)|greetings|howdy)([ ,!]..1)?"],
  "letter.sign-off": [
    "^((kind|best|warm|warmest|kindest|many|with)( kind| best| warm)? (regards|wishes|thanks)|regards|best|all the best|cheers|thanks( again| so much| in advance)?|thank you|many thanks|sincerely( yours)?|yours (sincerely|truly|faithfully)|talk soon|cordially|respectfully|warmly|take care|looking forward)",
  ],
};
