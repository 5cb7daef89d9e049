/* Imported before anything of Fabric: keeps it from fetching fonts and icons from other hosts. */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string };
  }
}

window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

export {};
