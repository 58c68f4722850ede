/** What the page's controls say, by language. */
const words = {
  en: {
    send: "Send",
    schedule: "Schedule send",
    cancel: "Cancel",
    to: "To",
    cc: "Cc",
    bcc: "Bcc",
    body: "Message body",
    subject: "Add a subject",
    files: "file attachments",
  },
  de: {
    send: "Senden",
    schedule: "Senden planen",
    cancel: "Abbrechen",
    to: "An",
    cc: "Cc",
    bcc: "Bcc",
    body: "Nachrichtentext",
    subject: "Betreff hinzufügen",
    files: "Dateianlagen",
  },
  ja: {
    send: "送信",
    schedule: "送信予約",
    cancel: "キャンセル",
    to: "宛先",
    cc: "CC",
    bcc: "BCC",
    body: "メッセージ本文",
    subject: "件名を追加",
    files: "添付ファイル",
  },
  ar: {
    send: "إرسال",
    schedule: "جدولة الإرسال",
    cancel: "إلغاء",
    to: "إلى",
    cc: "نسخة",
    bcc: "مخفية",
    body: "نص الرسالة",
    subject: "إضافة موضوع",
    files: "المرفقات",
  },
};

/** The words of a language. */
export function wordsOf(language) {
  return words[language] ?? words.en;
}
