/** Small words of Hindi as it is written in Latin letters, which no language of that script has. */
const tellTale =
  /\b(?:hai|hain|haim|hoon|nahi|nahin|nhi|chahiye|chaiye|chahie|mujhe|tumhe|tujhe|tumhara|tumhare|tumhari|hamare|hamara|humari|aapko|aapka|aapke|kya|kyun|kyunki|raha|rahe|rahi|karna|karte|karta|karenge|dunga|denge|unko|inko|isko|usko|kisi|bhi|wala|wale|sabhi|aurat\w{0,5}|jaise|jaisi|dena|deni|tum|aap|chahta|chahti|chahte|hoga|tumse|usse|itna|itni|itne|hona|hone|hota|hoti|hote|jaate|jaata|jaati|jate|maarna|marna|karo|karke|gaya|gayi|saare|desh|nikalo|auratein|hamari)\b/gi;

/** Words that other languages have too: several of them beside each other are Hindi. */
const shared =
  /\b(?:main|hum|ko|ke|ka|ki|mein|koi|kaash|unhe|kuch|bina|jo|woh?|vo|sab|sirf|tera|teri|tere|uska|uski|uske|iska|iski|log|logo|hu|hun|un|in|hi)\b/gi;
const fewestShared = 3;
const shareOfShared = 3;

/** "Hai visto la mia mail?": a word that Italian and Romanian have, too, with others of theirs beside it. */
const ownWords = /\b(?:visto|che|di|il|una?|mia|mio|la|lo|le|per|se|questa?|non|sa|ce|cu|mai|pe)\b/i;

/** So much of a text is looked at, in UTF-16 units. */
const sampleLength = 400;
/** One word in so many must be a tell-tale one. */
const share = 9;

/** Whether a text in Latin letters is Hindi, as many write it. */
export function isLatinHindi(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const words = sample.match(/\S+/g)?.length ?? 0;
  const told = sample.match(tellTale) ?? [];
  const isOther = told.every((word) => word.toLowerCase() === "hai") && ownWords.test(sample);
  const found = isOther ? 0 : told.length;
  if (found > 0 && found * share >= words) return true;
  const known = new Set(sample.toLowerCase().match(shared));
  return known.size >= fewestShared && known.size * shareOfShared >= words;
}
