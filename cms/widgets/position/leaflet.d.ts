// The build of Leaflet with modules, of which a bundle takes what it uses. The package describes its other build.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
