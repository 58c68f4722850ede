import type { RuleCases } from "../case.ts";

const cases: RuleCases = {
  valid: {
    "an offer with a link to the sender's own site": {
      subject: "Pump tests for your Salem plant",
      text: "Hi Anna, we test pumps. Book a slot: https://northwind.example/slots",
    },
    "near-miss: a bill that is due, from the company that sends it": {
      subject: "Your Northwind subscription expires tomorrow",
      text: "Hi Anna, your plan ends tomorrow. Update your payment details to keep your reports: https://northwind.example/billing",
    },
    "near-miss: gift cards for a company's people": {
      text: "Hi Anna, we sell gift cards for 300 shops. You order by Monday, and your people get their codes by mail.",
    },
    "near-miss: a product that works with a well-known one": {
      text: "Hi Anna, we connect PayPal and Stripe to your ledger, so that refunds are booked by themselves.",
    },
    "near-miss: a sender whose first name is that of a bank": {
      from: "Chase Miller <chase@northwind.example>",
      text: "Hi Anna, could we talk about your bank accounts next week?",
    },
    "near-miss: new bank details with a call asked for": {
      subject: "Our new bank details",
      text: "Hi Anna, we changed banks, so please pay invoice 4711 to the new account in the letter. Call us first on the number that you know.",
    },
    "near-miss: a transfer between colleagues": {
      text: "Hi Anna, please make the transfer of the deposit today; the signed contract is in the folder. Call me if anything is unclear.",
    },
    "near-miss: no call now, and no money": {
      text: "Hi Anna, I am in a meeting and cannot talk, could you let the electrician in at two?",
    },
    "negation: training against phishing": {
      subject: "How many of your people would click?",
      text: "Hi Anna, “your account has been suspended, verify your password” is how phishing begins. Our awareness training sends simulated mails and shows who would click. Details: https://northwind.example/training",
    },
  },
  invalid: {
    "a threat in the name of a bank": {
      from: "PayPal Support <help@northwind.example>",
      subject: "Your account has been limited",
      text: "Dear customer,\nwe noticed unusual activity. Verify your account within 24 hours or it will be closed.\nVerify now",
      links: { "Verify now": "https://pp-check.web.app/login" },
      reports: [{ message: "lure" }],
    },
    "near-miss: a parcel fee with nothing but words and a strange host": {
      subject: "Your parcel is on hold",
      text: "Your package could not be delivered. Pay the customs fee of $1.99 today: http://203.0.113.9/pay",
      reports: [{ message: "lure" }],
    },
    "a parcel at a host with the carrier's name in it": {
      subject: "Your package",
      text: "The package arrived at the warehouse and cannot be delivered. Confirm your address within 12 hours: https://usps-redelivery.com",
      reports: [{ message: "lure" }],
    },
    "gift cards whose codes are to be sent": {
      subject: "Quick task",
      text: "Are you at your desk? Buy five gift cards of $200 each, scratch the backs and send me the codes. I am in a meeting.",
      reports: [{ message: "lure" }],
    },
    "wages to another account, and no call about it": {
      subject: "Payroll",
      text: "Hi Anna, I changed banks and need my salary to go to the new account from this month on. I am in meetings all day, so mail is best.",
      reports: [{ message: "lure" }],
    },
    "a bill to be paid elsewhere by a supplier without a phone, in Spanish": {
      text: "Buenos días: nuestra cuenta habitual está bloqueada por una auditoría. Abone la factura en la nueva cuenta y conteste por correo, nuestros teléfonos no funcionan.",
      reports: [{ message: "lure" }],
    },
    "a relative with a new number": {
      text: "Hi mum, I dropped my phone in the sink, this is my new number. Can you pay a bill for me today? I will transfer you back tomorrow.",
      reports: [{ message: "lure" }],
    },
    "a handbook behind the network's password": {
      from: "HR <hr@northwind.example>",
      text: "All staff must acknowledge the new handbook today. Log in with your network username and password here, or lose network access.",
      links: { here: "https://people-desk.example/ack" },
      reports: [{ message: "lure" }],
    },
    "a full mailbox, in German": {
      subject: "Ihr Postfach ist voll",
      text: "Sehr geehrter Nutzer,\nIhr Speicherlimit ist erreicht. Bestätigen Sie Ihr Konto innerhalb von 24 Stunden, sonst wird es gesperrt. Klicken Sie hier: https://postfach-a1.weebly.com",
      reports: [{ message: "lure" }],
    },
    "a held parcel, in Portuguese": {
      from: "Correios <aviso@northwind.example>",
      subject: "Sua encomenda foi retida",
      text: "Prezado cliente, identificamos que sua encomenda está retida na alfândega. Realize o pagamento da taxa de importação hoje mesmo.\nPagar agora",
      links: { "Pagar agora": "https://taxas-online.icu/pagar" },
      reports: [{ message: "lure" }],
    },
    "a refund, in French": {
      from: "Impots <contact@northwind.example>",
      subject: "Votre remboursement de 248 € est disponible",
      text: "Cher contribuable, confirmez vos coordonnées bancaires sous 48 heures afin de recevoir votre remboursement. Cliquez ici.",
      links: { "Cliquez ici": "https://remb.pages.dev/" },
      reports: [{ message: "lure" }],
    },
    "a blocked card, in Spanish": {
      from: "BBVA <avisos@northwind.example>",
      subject: "Su tarjeta ha sido bloqueada",
      text: "Estimado cliente, hemos detectado un acceso no autorizado. Verifique su identidad para evitar la suspensión de su cuenta.\nVerificar ahora",
      links: { "Verificar ahora": "https://bit.ly/3xYzA1b" },
      reports: [{ message: "lure" }],
    },
    "a wallet to connect, with letters that only look Latin": {
      subject: "Claim your airdrop",
      text: "Connect your wallet to claim your free tokens. Limited time only. Yоur асcоunt wаllet stаys sаfe.",
      links: { "Connect your wallet": "https://claim.example.xyz/" },
      reports: [{ message: "lure" }],
    },
  },
};

export default cases;
