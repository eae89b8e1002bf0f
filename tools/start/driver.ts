// What `npm start` needs of a browser with the extension in it. One driver per browser.

export interface DriverOptions {
  executablePath: string;
  /** The built extension. */
  extension: string;
  headless: boolean;
  /** Pages are told that the reader likes them dark. */
  dark: boolean;
}

export interface Driver {
  /** Opens a page in a tab and waits for its document. */
  open(url: string): Promise<void>;
  /** Sends a message of the contract (src/platform/messages.ts) as the popup of that tab would. */
  ask(to: 'worker' | 'page', name: string, request: object): Promise<unknown>;
  /** The number of that tab, for messages that name it. */
  readonly tabId: number;
  picturePage(file: string): Promise<void>;
  picturePopup(file: string): Promise<void>;
  /** Resolves when the person in front of it has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export const WINDOW = { width: 1280, height: 900 };
/** As wide as browsers make the popup for our content, and as high as they let it grow. */
export const POPUP = { width: 400, height: 600 };
