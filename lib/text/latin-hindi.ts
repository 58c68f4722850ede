/** Small words of Hindi as it is written in Latin letters, which no language of that script has. */
const tellTale =
  /\b(?:hai|hain|haim|hoon|nahi|nahin|nhi|chahiye|chaiye|chahie|mujhe|tumhe|tujhe|tumhara|tumhare|tumhari|hamare|hamara|humari|aapko|aapka|aapke|kya|kyun|kyunki|raha|rahe|rahi|karna|karte|karta|karenge|dunga|denge|unko|inko|isko|usko|kisi|bhi|wala|wale|sabhi|aurat\w{0,5}|jaise|jaisi|dena|deni|tum|aap|chahta|chahti|chahte|hoga|tumse|usse|itna|itni|itne|hona|hone|hota|hoti|hote|jaate|jaata|jaati|jate|maarna|marna|karo|karke|gaya|gayi|saare|desh|nikalo|auratein|hamari)\b/gi;

/** So much of a text is looked at, in UTF-16 units. */
const sampleLength = 400;
/** One word in so many must be a tell-tale one. */
const share = 9;

/** Whether a text in Latin letters is Hindi, as many write it. */
export function isLatinHindi(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const found = sample.match(tellTale)?.length ?? 0;
  return found > 0 && found * share >= (sample.match(/\S+/g)?.length ?? 0);
}
