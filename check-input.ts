/** A From address, or a domain for all addresses of it. */
export const checkSender: CheckInput = (text, t) => {
  if (text.includes("@")) return checkEmail(text, t);
  return domain.test(text) ? undefined : t("invalid.sender", { value: text });
};
