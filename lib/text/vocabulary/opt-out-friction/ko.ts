import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Korean. */
export const korean: Phrases = {
  "friction.login": ["로그인*", "(회원가입*|회원 가입)", "마이페이지*", "비밀번호*"],
  "friction.fee": ["(수수료*|유료*)"],
  "friction.explain": ["(사유*|이유*) ..5 (작성*|기재*|입력*|적어*|알려*)", "(설문*|양식*) ..5 (작성*|참여*|입력*)"],
  "friction.days": ["<num> 일 ..2 (이내|내|안에|정도|소요|걸*)"],
  "friction.workdays": ["<num> 영업일"],
  "friction.weeks": ["<num> 주 ..2 (이내|내|안에|정도|소요|걸*)"],
  "friction.months": ["<num> 개월"],
  "friction.slow": ["한 달", "몇 주"],
  "friction.without": ["(없이)"],
  "friction.unneeded": ["(없이|필요 없*|불필요*|없습니다|않습니다|안 *)"],
};
