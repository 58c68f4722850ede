import { useEffect, useRef } from "react";
import { useTranslate } from "../../components/translate-context.tsx";
import type { MailScene } from "./mail-scenes.ts";

/** A mail as a webmail shows it, with what of ours stands over it. */
export function MailPage({ scene }: { scene: MailScene }) {
  const t = useTranslate();
  const mail = useRef<HTMLElement>(null);
  useEffect(() => {
    if (mail.current) scene(mail.current, t);
  }, [scene, t]);
  return (
    <main ref={mail} lang="en" dir="ltr" style={{ padding: "1.5rem", maxInlineSize: "40rem" }}>
      <h1>Re: Cutting your cloud bill</h1>
      <p>Hi Jane,</p>
      <p>
        <mark>I wanted to reach out</mark> since we help teams like yours to pay less for what they run. Would a call
        this week suit you?
      </p>
      <p>Best, Alex</p>
    </main>
  );
}
