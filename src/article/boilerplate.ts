// Lines that stand among a story's paragraphs and are none of it, told by their words: credits, bylines, date lines,
// calls to subscribe. Only short lines, and only whole ones: a story may well be about newsletters.

const CREDIT =
  /^[([{\s]*(?:(?:file |handout )?photos?(?:graph(?:s|y|er)?)?(?: (?:by|credit|courtesy|illustration))?|images?(?: (?:by|credit|courtesy))?|pictures?|credits?|foto(?:s|\(s\))?(?:graf(?:ie|ía)?)?|foto(?:grafie)?|bild(?:er|quelle)?|crédit(?:s)?(?: photo)?|crédito|créditos|source|quelle|fuente|fonte|zdroj|źródło|illustration|courtesy of|via|фото|写真|图|图片)\s*[:：/|-]|^[([\s]*(?:©|\(c\)|copyright|photo by|image via|getty images|picture alliance|imago(?![\p{L}\d])|reuters(?![\p{L}\d])|afp(?![\p{L}\d])|epa(?![\p{L}\d])|ap photo)/iu;
const AGENCY =
  /(?:getty(?: images)?|(?<![\p{L}\d])AFP|(?<![\p{L}\d])AP|(?<![\p{L}\d])dpa|(?<![\p{L}\d])Reuters|(?<![\p{L}\d])EPA(?:-EFE)?|(?<![\p{L}\d])EFE|(?<![\p{L}\d])ANSA|(?<![\p{L}\d])LaPresse|(?<![\p{L}\d])Imago|(?<![\p{L}\d])Alamy|shutterstock|unsplash|picture[ -]alliance|associated press|(?<![\p{L}\d])keystone|(?<![\p{L}\d])Belga|(?<![\p{L}\d])ANP|(?<![\p{L}\d])PAP|(?<![\p{L}\d])TASS|(?<![\p{L}\d])Xinhua|＝ＡＰ|via X)[)\].\s]*$/u;

/** A line that says only whom a picture or a text belongs to. */
export function isCredit(text: string): boolean {
  if (text.length > 110) return false;
  return CREDIT.test(text) || (text.length < 60 && AGENCY.test(text) && !/[.!?]\s+\p{Lu}/u.test(text));
}

const CREDIT_AFTER = [
  /[\s.,;|–—-]*(?:[([{（]?\s*(?:photo(?:graph)?s?(?: (?:by|credit|courtesy))?\s*:|photo(?:graph)?s? by |images?(?: credit)?\s*:|pictures?\s*:|credits?\s*:|courtesy of |via |fotos?\s*:|bild(?:quelle)?\s*:|crédit|crédito|quelle\s*:|fuente\s*:|fonte\s*:|©|\(c\)|file photo|handout))[^\n]{0,110}$/iu,
  /\s*[([][^()[\]]{0,60}(?:Reuters|Getty(?: Images)?|dpa|Bloomberg|\p{Lu}{2,5})(?: (?:Photo|Images|Archive))?[)\]]\.?$/u,
  /(?<=[.!?"”])\s*[\p{L} .,'’-]{2,50}\/\s?[\p{L} .,'’/-]{2,50}$/u,
];
/** A caption that is all credit is told elsewhere. */
const SHORTEST_CAPTION = 15;
const LONGEST_CREDIT = 260;

/** Where the credit at a caption's end begins; the caption's length when there is none. */
export function creditStart(caption: string): number {
  const from = Math.max(0, caption.length - LONGEST_CREDIT);
  const end = caption.slice(from);
  let at = caption.length;
  for (const pattern of CREDIT_AFTER) {
    const match = pattern.exec(end);
    if (match) at = Math.min(at, from + match.index);
  }
  return at >= SHORTEST_CAPTION ? at : caption.length;
}

const BYLINE =
  /^(?:(?:story |words |text |reporting |written |posted |published |edited |compiled )?by|von|par|por|di|door|av|autor(?:in)?:?|author:?|text:|texte:|redacción:?|redaktion:?|writer:?|przez|yazan:?)\s+\p{Lu}/iu;
const TIME_LINE =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|created)|stand:|veröffentlicht|aktualisiert|erstellt|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|opublikowano|aktualizacja|publikováno|aktualizováno|güncelleme|yayınlanma|опубликовано|обновлено)(?![\p{L}\d]).{0,90}$/iu;
const READING_TIME =
  /^(?:(?:estimated )?(?:reading|read) time(?![\p{L}\d]).{0,20}|\d+[- ](?:min(?:ute)?s?|minuten?|minutos?|minuti)[. ]*(?:read|lesezeit|de lectura|de lecture|di lettura|leestijd)?|(?:tempo|tiempo|temps) (?:de|di) (?:leitura|lectura|lecture|lettura).{0,20}|lesezeit.{0,20})$/iu;

/** The agency's note on who worked on a story. */
const DESK =
  /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|mit (?:informationen|material)|mit agenturmaterial|avec (?:afp|reuters))(?: by| von| der| de|[;:])?[\s.]|(?:contributed (?:to this (?:report|story|article)|reporting)|our standards: the thomson reuters trust principles)[.)\s]*$/iu;

/** A line that names the writer, the day or the time it takes to read. */
export function isByline(text: string): boolean {
  if (text.length < 300 && DESK.test(text)) return true;
  if (text.length > 160) return false;
  return (
    (text.length < 90 && BYLINE.test(text) && !/[.!?]$/.test(text)) ||
    TIME_LINE.test(text) ||
    READING_TIME.test(text)
  );
}

const LONGEST_CALL = 300;
/** Words with which a site speaks to its reader about itself. One is a topic; with an address to the reader, a call. */
const ABOUT_ITSELF =
  /newsletter|subscri(?:be|ption|ber)|sign(?:ing)? up|abonn(?:e|ement|ez|ieren)|suscr[ií]b|assin(?:e|ante|atura)|iscriv|whatsapp|telegram|facebook|twitter|instagram|youtube|(?<![\p{L}\d])app(?![\p{L}\d])|cookies?|e-?mail|inbox|rss|homepage|website|webseite|feedback|comments? section|affiliate|commission|donat|spende|membership|advert|sponsor|rassegna|bülten|рассыл|подпис|נשלח/iu;
const TO_THE_READER =
  /(?<![\p{L}\d])(?:sign up|subscribe (?:to|now|here|today)|click here|follow (?:us|him|her|me|them|@)|join (?:us|our|the conversation)|contact us|get in touch|e-?mail (?:us|me|him|her)|download (?:our|the)|check out (?:more|our)|tell us|let us know|support (?:us|our)|read (?:more|our)|thank(?:s| you) for (?:signing|subscribing|reading|registering)|our (?:newsletter|news team|app|site|website|daily|free|weekly|latest|readers?|privacy)|we (?:may|use|earn|have affiliate)|please (?:bookmark|note|check|enter|sign)|abonnieren sie|melden sie|folgen sie|folge uns|informiert sie|senden sie|lesen sie|hier (?:klicken|anmelden|abonnieren|informiert)|ihre (?:meinung|daten|e-?mail)|newsletter (?:abonnieren|informiert)|abonnez|inscrivez|suivez|cliquez|votre (?:adresse|compte)|suscr[ií]bete|suscr[ií]base|s[ií]g(?:a|ue)nos|reg[ií]strate|tu suscripci[oó]n|haz clic|inscreva-se|siga-nos|clique aqui|assine|receba|iscriviti|seguici|clicca qui|schrijf je in|volg ons|meld je aan|anmäl dig|följ oss|zapisz się|obserwuj|przihlaste|přihlaste|sledujte|abone ol|takip ed|rıza metni|üye ol|подпис(?:ывайтесь|аться|ка)|следите|читайте)/iu;
const ALWAYS =
  /all rights reserved|alle rechte vorbehalten|externen? inhalte?.{0,80}(?:ergänzt|anzeigen|angezeigt|laden|klick)|(?:wochen?|monate?|weeks?|months?|semanas|meses|mesi|mois) (?:lang )?(?:(?:kostenlos|gratis) (?:testen|lesen)|für nur \d|for (?:only|just) [£$€]?\d|por s[oó]lo \d|à partir de \d)|tous droits réservés|todos los derechos reservados|todos os direitos reservados|this site is protected by recaptcha|javascript (?:is|must be|to be) (?:disabled|enabled)|^advertis(?:e)?ment(?![\p{L}\d])|^anzeige$|^werbung$|^publicidad(?:e)?$|^publicité$|^story continues below|^article continues (?:below|after)|^share this(?![\p{L}\d])|^loading(?![\p{L}\d])|^(?:read|see) also(?![\p{L}\d])|^read more(?![\p{L}\d])|^more:|^lesen sie (?:auch|hier|mehr)(?![\p{L}\d])|^mehr zum thema|^lire aussi|^à lire|^lea también|^le puede interesar|^leia (?:também|mais)|^leggi anche|^lees (?:ook|meer)|^läs (?:också|mer)|^les også|^czytaj (?:też|także|więcej)|^čtěte (?:také|též)|^читайте также|^ayrıca bak|^اقرأ أيضا|^همچنین بخوانید|^関連記事|^相关阅读|^分享让更多人看到|^\(?责编|^責任編輯/iu;

/** What a reader has with a site, and nobody else. */
const ACCOUNT =
  /(?<![\p{L}\d])(?:your (?:inbox|subscription|account|e-?mail address|privacy)|(?:dein|ihr|euer)e?n? (?:postfach|konto|abo)|(?:tu|su) (?:suscripci[oó]n|cuenta|bandeja)|votre (?:abonnement|compte|bo[iî]te)|sua (?:conta|assinatura)|il tuo (?:account|abbonamento)|e-posta adresinize|gelen kutunuz|şifreniz|kişisel verileriniz|çerezler)/iu;

/** A line in which the site speaks of itself: subscribe, follow, write to us. */
export function isCall(text: string): boolean {
  if (text.length > LONGEST_CALL) return false;
  return ALWAYS.test(text) || ACCOUNT.test(text) || (ABOUT_ITSELF.test(text) && TO_THE_READER.test(text));
}

const AFTERWORD =
  /^[\s>»•]*(?:related(?: (?:news|articles?|stories|posts|topics|content|links|coverage|reading))?|recommended(?: (?:by|for|stories|reading|videos?)(?![\p{L}\d]).*)?|more (?:from|on|in|news|stories|like this)(?![\p{L}\d]).*|most (?:read|popular|viewed|recent)(?![\p{L}\d]).*|read (?:more|next)|see also|trending(?: now)?|latest(?: news| stories)?|popular(?: posts| stories)?|comments?(?: \(\d+\))?|leave a (?:reply|comment)|about the authors?|about us|share this.*|up next|you may (?:also )?like.*|editor'?s picks|top stories|tags|themen|mehr zum thema|das könnte sie.*|auch interessant|kommentare?|meistgelesen.*|über den autor|weiterlesen.*|lesen sie auch|à lire aussi|sur le même sujet|commentaires?|articles? liés|noticias relacionadas|te puede interesar.*|lo más (?:leído|visto)|más (?:noticias|información|sobre)(?![\p{L}\d]).*|comentarios|veja também|leia (?:também|mais)|mais lidas|comentários|leggi anche|articoli correlati|commenti|lees ook|meer over.*|gerelateerd.*|reacties|relaterat|läs mer|kommentarer|powiązane.*|czytaj także|komentarze|související.*|komentáře|ilgili haberler|yorumlar|читайте также|комментарии|отзывы|похожие.*|новости по теме|самые популярные.*|関連記事|相关(?:新闻|阅读)|相關新聞|コメント|댓글|관련기사|مواضيع متعلقة|اقرأ أيضا|التعليقات)[\s:….]*$/iu;

/** A heading under which there is no more story. */
export const isAfterword = (text: string): boolean => text.length < 60 && AFTERWORD.test(text);
