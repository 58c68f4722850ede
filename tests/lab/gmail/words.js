const languages = {
  de: {
    Send: "Senden",
    To: "An",
    Subject: "Betreff",
    "Message Body": "Nachrichtentext",
    "New Message": "Neue Nachricht",
  },
  ja: { Send: "送信", To: "宛先", Subject: "件名", "Message Body": "メッセージ本文", "New Message": "新規メッセージ" },
  ar: { Send: "إرسال", To: "إلى", Subject: "الموضوع", "Message Body": "نص الرسالة", "New Message": "رسالة جديدة" },
};

/** Puts the form's words into another language, before the first form is made of them. */
export function translate(language) {
  const words = languages[language];
  if (!words) return;
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  const template = document.getElementById("mole").content;
  for (const node of template.querySelectorAll("[aria-label], [placeholder]")) {
    for (const name of ["aria-label", "data-tooltip", "placeholder"]) {
      const value = node.getAttribute(name);
      const [own] = Object.keys(words).filter((each) => value?.startsWith(each));
      if (own) node.setAttribute(name, value.replace(own, words[own]));
    }
  }
  template.querySelector(".aoO").textContent = words.Send;
  template.querySelector(".aYF").textContent = words["New Message"];
}
