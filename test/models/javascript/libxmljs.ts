import type { Request, Response } from 'express';
import type { Document, Element } from 'libxmljs2';

export const find = (document: Document, element: Element) => (req: Request, res: Response) => {
  document.find(`//a[@b='${req.query.b}']`); // finding: xpath-injection
  element.get(`//a[@b='${req.query.b}']`); // finding: xpath-injection
};
