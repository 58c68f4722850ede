import type { Phrases } from "../phrases.ts";

/** Words by which a reader opts out, in Japanese. */
export const japanese: Phrases = {
  "opt-out.wish": [
    "配信停止",
    "配信解除",
    "配信不要",
    "受信拒否",
    "購読解除",
    "購読停止",
    "登録解除",
    "オプトアウト",
    "停止",
    "配信を停止",
    "メールを停止",
    "ご案内不要",
    "ご連絡不要",
    "連絡は不要",
    "メールが不要",
    "不要の場合",
    "ご希望されない",
    "希望しない",
    "今後 ..6 不要",
    "送らないで",
    "送信しないで",
    "退会",
  ],
  "opt-out.reply": ["返信", "ご連絡", "お知らせ", "旨", "連絡ください"],
  "opt-out.click": ["こちら", "クリック", "リンク", "下記", "手続"],
  "opt-out.talk": ["停止時間"],
};
