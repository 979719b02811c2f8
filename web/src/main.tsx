import { render } from "preact";
import { readPage } from "./data";
import { App } from "./ui/app";
import { PrintView } from "./ui/print";

const page = readPage();
const root = document.getElementById("app")!;
render(<App {...page} />, root);

// Paper gets the whole chronology, made when it is asked for.
const paper = document.createElement("div");
paper.id = "print";
document.body.append(paper);
const fillPaper = (): void => render(<PrintView {...page} hash={location.hash} />, paper);
window.addEventListener("beforeprint", fillPaper);
window.addEventListener("afterprint", () => render(null, paper));
