/** Beans: attributes that are copied by their names, and Bean Validation. https://jakarta.ee/specifications/bean-validation/3.0/ */
import type { Annotation, Model } from '../../model.ts';

const constraints = '{javax,jakarta}.validation.constraints';
const numbers: Annotation = { path: `${constraints}.{Min,Max,Positive,PositiveOrZero,Negative,NegativeOrZero,DecimalMin,DecimalMax,Digits}`, on: 'field', establishes: 'number' };

/** Commons BeanUtils, Bean Validation. */
export const beans: Model = {
  id: 'beans',
  title: 'Beans',
  language: 'java',
  annotations: [
    { path: '{javax,jakarta}.validation.Valid', on: 'checked' },
    { path: 'org.springframework.validation.annotation.Validated', on: 'checked' },
    { path: `${constraints}.{NotNull,NotBlank,NotEmpty,Size,Email,Pattern,Past,Future,AssertTrue,AssertFalse}`, on: 'field', establishes: 'presence' },
    numbers,
  ],
  sinks: [{ path: 'org.apache.commons.beanutils.BeanUtils.populate', argument: 1, kind: 'attributes' }],
};
