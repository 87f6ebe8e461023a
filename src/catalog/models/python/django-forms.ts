/** Forms of Django and serializers of Django REST framework: what has passed them is what its field says. https://docs.djangoproject.com/en/stable/ref/forms/ */
import type { Check } from '../../kinds.ts';
import type { Model, SchemaMaker } from '../../model.ts';

const forms = 'django.forms.{Form,ModelForm}';
const serializers = 'rest_framework.serializers.{Serializer,ModelSerializer,HyperlinkedModelSerializer}';
const value = (names: string, establishes: Check): SchemaMaker => ({ path: `{django.forms,rest_framework.serializers}.{${names}}`, form: 'value', establishes });

/** The packages `django.forms` and `rest_framework.serializers`. */
export const djangoForms: Model = {
  id: 'django-forms',
  title: 'Forms of Django and serializers',
  language: 'python',
  signatures: [{ path: forms, parameters: ['data', 'files'] }, { path: serializers, parameters: ['instance', 'data'] }],
  schemas: [
    { path: forms, form: 'fields' },
    { path: serializers, form: 'fields' },
    value('IntegerField,FloatField,DecimalField,BooleanField,NullBooleanField,DateField,DateTimeField,TimeField,DurationField,UUIDField,GenericIPAddressField,IPAddressField', 'number'),
    value('ChoiceField,TypedChoiceField,MultipleChoiceField,TypedMultipleChoiceField,ModelChoiceField,ModelMultipleChoiceField,PrimaryKeyRelatedField,SlugRelatedField', 'constant'),
    value('SlugField', 'pattern'),
    value('CharField,EmailField,URLField,RegexField,JSONField,FileField,ImageField', 'type'),
  ],
  validations: [
    { path: forms, schema: 'this', data: 0, yields: { member: 'cleaned_data' }, when: 'never' },
    { path: serializers, schema: 'this', data: 1, yields: { member: 'validated_data' }, when: 'never' },
  ],
};
