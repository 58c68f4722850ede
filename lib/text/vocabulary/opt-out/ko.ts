import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Korean. */
export const korean: Phrases = {
  "opt-out.wish": [
    "수신거부",
    "수신을 거부",
    "수신 중단",
    "수신차단",
    "구독취소",
    "구독해지",
    "구독을 취소",
    "메일링 해지",
    "동의철회",
    "원하지 않",
    "원치 않",
    "더이상 연락",
    "보내지 마",
    "거부",
  ],
  "opt-out.reply": ["회신", "답장", "답변", "알려"],
  "opt-out.click": ["클릭", "여기", "눌러", "링크"],
  "opt-out.talk": ["거부율"],
};
