import { useEffect, useRef } from "react";
import { useTranslate } from "../../components/translate-context.tsx";
import type { MailScene } from "./mail-scenes.ts";
import { englishMail, sampleMailIn } from "./sample-mail.ts";

/** A mail as a webmail shows it, with what of ours stands over it. */
export function MailPage({ scene }: { scene: MailScene }) {
  const t = useTranslate();
  const mail = useRef<HTMLElement>(null);
  useEffect(() => {
    if (mail.current) scene(mail.current, t);
  }, [scene, t]);
  const words = sampleMailIn(t.locale);
  return (
    <main
      ref={mail}
      lang={words === englishMail ? "en" : t.locale}
      dir="ltr"
      style={{ padding: "1rem", maxInlineSize: "40rem", font: '1rem / 1.45 "Segoe UI", sans-serif' }}
    >
      <style>{":root { color-scheme: light dark }"}</style>
      <h1 style={{ fontSize: "1.25rem" }}>Re: {words.subject}</h1>
      <p>{words.greeting}</p>
      <p>
        {words.opening}
        {words.rest}
      </p>
      <p>{words.goodbye}</p>
      <p>
        <mark>{words.optOut}</mark>
      </p>
    </main>
  );
}
