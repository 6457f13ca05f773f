export { tellHow } from "./tellHow.ts";
