import type { SendAction } from "./send-decision.ts";

/** What the dialog before sending says, in the words of the user's language. Plain JSON: a mail page draws it. */
export interface SendNotice {
  /** BCP 47 tag of the words. */
  locale: string;
  direction: "ltr" | "rtl";
  action: Exclude<SendAction, "pass">;
  title: string;
  intro: string;
  /** What has changed since the last press on Send that was kept back. */
  since?: string;
  /** What made the dialog appear, loudest first. */
  items: SendNoticeItem[];
  /** Label of the button that shows the others in the side panel. */
  more?: string;
  /** Label of the safe way: back to the draft. */
  back: string;
  /** Label of the button that applies all safe fixes, where there are some. */
  fixSafe?: string;
  /** The way past, where the policy leaves one. */
  override?: { label: string; reasonLabel?: string; reasonHint?: string };
}

export interface SendNoticeItem {
  finding: string;
  title: string;
  message: string;
  /** The first way out that edits the draft. */
  fix?: { id: string; label: string };
}
