/**
 * Packages that check what comes in: pydantic, marshmallow, WTForms, cerberus. What has passed them is what its field says: a number, one of a list of
 * values, or any text. https://docs.pydantic.dev, https://marshmallow.readthedocs.io, https://wtforms.readthedocs.io
 */
import type { Check } from '../../kinds.ts';
import type { Model, SchemaMaker } from '../../model.ts';

const value = (path: string, establishes: Check): SchemaMaker => ({ path, form: 'value', establishes });
const form = '{wtforms.Form,wtforms.form.Form,flask_wtf.FlaskForm,flask_wtf.Form}';
const fields = '{wtforms,wtforms.fields,wtforms.fields.core,wtforms.fields.simple,wtforms.fields.html5}';
const texts = '{StringField,TextAreaField,PasswordField,HiddenField,SearchField,TelField,URLField,EmailField}';

/** The packages `pydantic`, `marshmallow`, `wtforms`, `flask_wtf` and `cerberus`. */
export const validation: Model = {
  id: 'validation',
  title: 'Validation in Python',
  language: 'python',
  types: [{ path: 'flask_marshmallow.Marshmallow().Schema', is: 'marshmallow.Schema' }],
  sources: [
    { path: `${fields}.${texts}().data`, kind: 'request', clears: ['data', 'nosql', 'attributes'] },
    { path: `${form}().data`, kind: 'request', isObject: true, clears: ['data', 'nosql'] },
  ],
  sanitizers: [
    { path: 'cerberus.Validator().validate', argument: 0, cleans: 'argument', when: { is: true }, clears: ['data', 'nosql', 'attributes'] },
    { path: 'cerberus.Validator().validated', argument: 0, cleans: 'result', clears: ['data', 'nosql', 'attributes'] },
  ],
  steps: [{ path: 'cerberus.Validator().{validated,normalized}', from: '0', to: 'result' }],
  schemas: [
    { path: 'pydantic.BaseModel', form: 'fields' },
    { path: 'marshmallow.Schema', form: 'fields' },
    value('marshmallow.fields.{Int,Integer,Float,Decimal,Number,Bool,Boolean,UUID,Date,DateTime,Time,NaiveDateTime,AwareDateTime,TimeDelta,IP,IPv4,IPv6}', 'number'),
    value('marshmallow.fields.{Enum,Constant}', 'constant'),
    value('marshmallow.fields.{Str,String,Url,URL,Email,Raw,Field,Dict,Mapping}', 'type'),
    { path: 'marshmallow.fields.Nested', form: 'every', of: 0 },
    { path: 'marshmallow.fields.{List,Tuple}', form: 'elements', of: 0 },
  ],
  validations: [
    { path: 'pydantic.BaseModel.{model_validate,parse_obj}', schema: 'this', data: 0, yields: 'result', when: 'never' },
    { path: 'pydantic.BaseModel.{model_validate_json,parse_raw}', schema: 'this', data: 0, yields: 'result', when: 'never' },
    { path: 'marshmallow.Schema().load', schema: 'this', data: 0, yields: 'result', when: 'never' },
    { path: 'marshmallow.Schema().loads', schema: 'this', data: 0, yields: 'result', when: 'never' },
  ],
};
