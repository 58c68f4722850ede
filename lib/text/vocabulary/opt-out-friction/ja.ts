import type { Phrases } from "../phrases.ts";

/** Words that make an opt-out harder, in Japanese. */
export const japanese: Phrases = {
  "friction.login": ["ログイン", "サインイン", "会員登録", "マイページ", "アカウントを作成", "パスワード"],
  "friction.fee": ["手数料", "有料", "費用がかか", "料金がかか"],
  "friction.explain": [
    "理由を",
    "理由 ..3 (記入|記載|ご記|明記)",
    "アンケートに",
    "フォームに ..4 記入",
    "フォーム ..4 入力",
    "身分証",
    "氏名 ..2 住所",
  ],
  "friction.days": ["<num> 日 ..1 (以内|ほど|程度|前後|かか|後)", "<num> 日間"],
  "friction.workdays": ["<num> 営業日"],
  "friction.weeks": ["<num> 週間"],
  "friction.months": ["<num> (か月|ヶ月|カ月|ヵ月)"],
  "friction.slow": ["(二|三|四|数) 週間", "十日", "一か月"],
  "friction.without": ["なし"],
  "friction.unneeded": ["(不要|必要はありません|なし|無料)"],
};
