import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Hindi. */
export const hindi: Phrases = {
  "request.stop": [
    "(मुझे|हमें|कृपया|अब) ..4 (मत|न|ना|नहीं) ..3 (भेजें|भेजिए|भेजो|भेजे|करें|करो|कीजिए|भेजना)",
    "(ईमेल|मेल|संदेश|मैसेज|संपर्क) ..3 (मत|न|ना|बंद|नहीं) ..3 (भेजें|भेजिए|भेजो|करें|करो|कीजिए|कर|चाहिए|भेजना)",
    "(सूची|लिस्ट|डेटाबेस) से ..3 (हटा*|निकाल*)",
    "(मुझे|हमें|मेरा|मेरी) ..6 (हटा*|निकाल*|अनसब्सक्राइब)",
    "(सदस्यता|सब्सक्रिप्शन) ..2 (रद्द|समाप्त|बंद)",
    "(अनसब्सक्राइब|परेशान) ..2 (करें|करो|मत|न|कर)",
    "(mujhe|hume|hame|humein|kripya|please) ..4 (mat|na|nahi) ..2 (bhej*|karo|kare|karein|kijiye)",
    "(email|mail|message|call|contact) ..2 (mat|na|band|nahi) ..2 (bhej*|karo|kare|karein|karna|kijiye)",
    "(pareshan|tang) mat (karo|kare|karein)",
  ],
  "request.word": ["(बंद|रोकें|हटाएं|बस|अनसब्सक्राइब)"],
};
