import type { Phrases } from "../phrases.ts";

/** How people ask in an answer to be written to no more, in Indonesian. */
export const indonesian: Phrases = {
  "request.stop": [
    "(berhenti|stop|hentikan|setop) ..2 (berlangganan|mengirim*|kirim*|menghubungi|email*|pesan*|spam|hubungi|mengganggu|langganan)",
    "(jangan|tidak perlu) ..2 (kirim*|hubungi|mengirim*|menghubungi|ganggu|email|kontak*|mengganggu|spam|telepon*) ..2 (saya|kami|lagi|email*|pesan*|apa*|ke)",
    "(hapus|keluarkan|hilangkan|buang|mengeluarkan|menghapus) ..3 (saya|kami|email|alamat|nama|data|dari daftar|nomor)",
    "(tidak|tak|nggak|gak|tidak lagi) ..1 (ingin|mau|berminat|bersedia) ..4 (menerima|dihubungi|email*|pesan*|lagi|terima|dapat|mendapat*)",
    "(batalkan|batal) ..2 langganan",
    "(ingin|mau|cara|bagaimana) ..3 (berhenti berlangganan|unsubscribe)",
    "(biarkan|tinggalkan) (saya|kami) ..1 sendiri",
  ],
  "request.word": ["(berhenti|hentikan|hapus|batal|stop|keluar|henti|setop|jangan hubungi|jangan kirim)"],
  "request.guard": [
    "jangan (ragu*|lupa|sungkan|berhenti|segan)",
    "(hapus|batalkan) (paragraf|baris|file|pesanan|rapat|halaman)",
  ],
  "request.later": ["(tidak tertarik|tidak terima kasih|belum berminat|nanti saja)"],
};
