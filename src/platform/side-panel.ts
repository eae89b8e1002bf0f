// Opening the side panel (Chromium) or sidebar (Firefox): the two browsers have different words for it, and the polyfill
// knows neither.
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
  windows?: { WINDOW_ID_CURRENT: number };
}

/** A function that opens the panel and closes the popup; undefined where there is no panel (Firefox for Android). */
export function openSidePanelHere(): (() => void) | undefined {
  const scope = globalThis as { browser?: PanelApis; chrome?: PanelApis };
  const apis = scope.browser?.sidebarAction ? scope.browser : scope.chrome;
  const { sidePanel, sidebarAction, windows } = apis ?? {};
  if (sidebarAction) return () => void sidebarAction.open().then(() => window.close());
  if (sidePanel && windows) {
    return () => void sidePanel.open({ windowId: windows.WINDOW_ID_CURRENT }).then(() => window.close());
  }
  return undefined;
}
