import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "near-miss: harsh words about things": { text: "The stupid printer is slow and the ugly cable is broken." },
    "near-miss: harsh words that are told of": {
      text: "My ex said I was worthless, and the judge said he was a liar.",
    },
    "blunt words about work": {
      text: "This is unacceptable. Your code is crap and the build is broken for the third time.",
    },
    "near-miss: swearing at nobody": { text: "Shit happens, but damn, that demo was fucking good." },
    "near-miss: a stupid machine": { text: "I hate this stupid printer, it is a worthless piece of plastic." },
    "near-miss: the writer's own mistake": { text: "I am such an idiot, I forgot the attachment." },
    "near-miss: a German writer's own mistake": { text: "Ich Idiot habe den Anhang vergessen." },
    "near-miss: pests in a kitchen": { text: "We rid your kitchen of rats, cockroaches and other vermin." },
    "near-miss: a service for women's health": { text: "Our clinic treats cancer in women and helps patients early." },
    "near-miss: a party and a curse of the same letters": { text: "Die FDP stellt heute ihr Programm vor." },
    "near-miss: foolproof": { text: "The setup is idiot-proof and takes you five minutes." },
    "negation: nobody is called stupid": { text: "You are not stupid, the form is confusing." },
    "negation: a group is defended": { text: "Immigrants are not parasites, they pay taxes like all of us." },
    "negation: words about such words": {
      text: "Saying that women are inferior is unacceptable, so our training covers it.",
    },
    "praise of a group": { text: "Muslims are a wonderful part of this town." },
    "an ordinary answer in Polish": { text: "Dziękuję za wiadomość, wrócę z odpowiedzią jutro." },
    "near-miss: a word of another language": { text: "Nos retards de livraison sont dus à la grève du port." },
    "near-miss: a stupid dog": { text: "My dog is an idiot, he ran into the glass door again." },
    "near-miss: a dog in French": { text: "Mon chien est un abruti, il mange mes chaussures." },
    "near-miss: a groan of joy in Spanish": { text: "¡Qué puta maravilla de concierto!" },
    "negation: a German who names nobody so": { text: "Hör auf, andere Leute Idioten zu nennen." },
    "negation: rights of a group": {
      text: "Women should be allowed to work from home, and nobody should have to ask twice.",
    },
    "negation: a choice nobody should have to make": {
      text: "Les femmes ne devraient pas avoir à choisir entre carrière et famille.",
    },
    "near-miss: swearing at a result in Portuguese": { text: "Caralho, que jogo bom!" },
  },
  invalid: {
    "weak words that together are hostile": {
      text: "Some drooling dimwitted oaf wrote this, two brain cells at most.",
      reports: [{ message: "insult" }],
    },
    "hostile words in Portuguese that no phrase knows": {
      text: "some daqui cobra falsa, povinho invejoso",
      reports: [{ message: "insult" }],
    },
    "an insult at the reader": {
      text: "You are a complete idiot.",
      reports: [{ message: "insult", quotes: ["You are a complete idiot"] }],
    },
    "near-miss: weak words tied to the reader": {
      text: "Frankly, you are pathetic.",
      reports: [{ message: "insult", quotes: ["you are pathetic"] }],
    },
    "an insult in the subject": {
      subject: "You pathetic loser",
      text: "Call me.",
      reports: [{ message: "insult" }],
    },
    "an insult spelt to slip through": { text: "what a b1tch you are", reports: [{ message: "insult" }] },
    "an insult with nobody named": { text: "lol what an idiot", reports: [{ message: "insult" }] },
    "an insult at somebody else": {
      text: "This maintainer is a complete imbecile, closing issues he does not understand.",
      reports: [{ message: "insult" }],
    },
    "near-miss: a letter drawn out, and signs for letters": {
      text: "stuuupid morooon. You b*tch.",
      reports: [{ message: "insult" }],
    },
    "near-miss: never seen such a one": { text: "I have never seen such an idiot.", reports: [{ message: "insult" }] },
    "a finger": { text: "🖕 to everyone on this team", reports: [{ message: "insult" }] },
    "too short to show its language": { text: "vai tomar no cu", reports: [{ message: "insult" }] },
    "contempt that the next sentence tells": {
      text: "Many immigrants live here. I hate them all.",
      reports: [{ message: "hate" }],
    },
    "a curse on a group": { text: "Verfluchte Ausländer!", reports: [{ message: "hate" }] },
    "near-miss: contempt as a question": {
      text: "Waarom zijn vrouwen zo dom?",
      reports: [{ message: "hate" }],
    },
    "contempt for a group": {
      text: "Immigrants are parasites.",
      reports: [{ message: "hate", quotes: ["Immigrants are parasites"] }],
    },
    "near-miss: an opinion is contempt as well": {
      text: "In my opinion gay people are disgusting.",
      reports: [{ message: "hate" }],
    },
    "negation: they are not people": { text: "Refugees are not human.", reports: [{ message: "hate" }] },
    "a sexual remark": {
      text: "Send me some nudes and we have a deal.",
      reports: [{ message: "sexual", quotes: ["Send me some nudes"] }],
    },
    "a German insult": { text: "Halt die Fresse, du Vollidiot!", reports: [{ message: "insult" }] },
    "a French insult": { text: "Vous êtes une bande de cons.", reports: [{ message: "insult" }] },
    "Spanish contempt": { text: "Los inmigrantes son una plaga.", reports: [{ message: "hate" }] },
    "Italian contempt": { text: "Gli ebrei sono parassiti.", reports: [{ message: "hate" }] },
    "a Portuguese insult": { text: "Você é um babaca.", reports: [{ message: "insult" }] },
    "a Dutch insult": { text: "Jij bent waardeloos.", reports: [{ message: "insult" }] },
    "a Polish insult": { text: "Jesteś zwykłym śmieciem.", reports: [{ message: "insult" }] },
    "Arabic contempt": { text: "المهاجرين زبالة.", reports: [{ message: "hate" }] },
    "Hindi contempt": { text: "औरतें परजीवी हैं।", reports: [{ message: "hate" }] },
    "Chinese contempt": { text: "女人都是寄生虫。", reports: [{ message: "hate" }] },
  },
};

export default cases;
