import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Hebrew. */
export const hebrew: Phrases = {
  "friction.login": [
    "(התחבר*|להתחבר|כניסה לחשבון|התחברות)",
    "(לחשבונך|בחשבונך|לאזור האישי|באזור האישי)",
    "(סיסמה|סיסמא)",
  ],
  "friction.fee": ["(עמלה|תשלום|דמי|בתשלום)"],
  "friction.explain": [
    "(ציין*|ציינו|לציין|פירוט|נמק*|לנמק) ..2 (סיבה|הסיבה|סיבת|מדוע)",
    "(למלא|מלא*|מילוי) ..2 (טופס|הטופס|שאלון)",
  ],
  "friction.days": ["(תוך|עד|בתוך) ..2 <num> (יום|ימים|ימי)"],
  "friction.workdays": ["(תוך|עד|בתוך) ..2 <num> ימי (עסקים|עבודה)"],
  "friction.weeks": ["(תוך|עד|בתוך) ..2 <num> (שבועות|שבוע)"],
  "friction.months": ["(תוך|עד|בתוך) ..2 <num> (חודשים|חודש)"],
  "friction.slow": ["(תוך|עד|בתוך) (שבועיים|חודש|שלושה שבועות|שלושים יום)"],
  "friction.without": ["(ללא|אין|בלי|לא)"],
};
