package org.declic.conventions;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * Says whether a text can only ever be made of literals and constants. Follows local variables,
 * final fields, loops over constants, private methods and every call of the method whose parameter
 * it is; what it does not understand is no constant.
 */
final class ConstantText {
  private static final Set<String> LISTS = Set.of("of", "asList", "nCopies");

  private final QueryReader sources;

  /** What is being looked at: who comes round to it again learns nothing new. */
  private final Set<Object> asked = new HashSet<>();

  ConstantText(QueryReader sources) {
    this.sources = sources;
  }

  /** The first piece that is no constant. */
  Optional<String> trouble(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof LiteralTree) {
      return Optional.empty();
    } else if (tree instanceof ParenthesizedTree inner) {
      return trouble(new TreePath(path, inner.getExpression()));
    } else if (tree instanceof BinaryTree both && tree.getKind() == Tree.Kind.PLUS) {
      return first(path, List.of(both.getLeftOperand(), both.getRightOperand()));
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return first(path, List.of(choice.getTrueExpression(), choice.getFalseExpression()));
    } else if (tree instanceof SwitchExpressionTree) {
      return results(path);
    } else if (tree instanceof LambdaExpressionTree lambda) {
      return lambda.getBody() instanceof ExpressionTree body
          ? trouble(new TreePath(path, body))
          : results(path);
    } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return named(path);
    } else if (tree instanceof MethodInvocationTree call) {
      return called(path, call);
    }
    return no(path);
  }

  private static Optional<String> no(TreePath path) {
    return Optional.of("« " + path.getLeaf() + " »");
  }

  private Optional<String> first(TreePath path, List<? extends ExpressionTree> pieces) {
    return pieces.stream()
        .map(piece -> trouble(new TreePath(path, piece)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What a switch, a lambda or a method gives back, in all its branches. */
  private Optional<String> results(TreePath path) {
    List<TreePath> found = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree back, Void none) {
        found.add(new TreePath(getCurrentPath(), back.getExpression()));
        return null;
      }

      @Override
      public Void visitYield(YieldTree back, Void none) {
        found.add(new TreePath(getCurrentPath(), back.getValue()));
        return null;
      }

      @Override
      public Void visitCase(com.sun.source.tree.CaseTree branch, Void none) {
        if (branch.getBody() instanceof ExpressionTree body) {
          found.add(new TreePath(getCurrentPath(), body));
          return null;
        }
        return super.visitCase(branch, none);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree other, Void none) {
        return getCurrentPath().getLeaf() == path.getLeaf()
            ? super.visitLambdaExpression(other, none)
            : null;
      }

      @Override
      public Void visitClass(ClassTree other, Void none) {
        return null;
      }
    }.scan(path, null);
    return found.isEmpty()
        ? no(path)
        : found.stream().map(this::trouble).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> named(TreePath path) {
    Element element = sources.element(path);
    if (!(element instanceof VariableElement variable)) {
      return no(path);
    }
    if (variable.getConstantValue() != null || variable.getKind() == ElementKind.ENUM_CONSTANT) {
      return Optional.empty();
    }
    if (!asked.add(variable)) {
      return Optional.empty();
    }
    return switch (variable.getKind()) {
      case FIELD -> variable.getModifiers().contains(Modifier.FINAL) ? values(path) : no(path);
      case LOCAL_VARIABLE -> {
        Optional<TreePath> walked = sources.walkedBy(variable);
        yield walked.isPresent() ? elements(walked.get()) : values(path);
      }
      case PARAMETER -> arguments(path, variable);
      default -> no(path);
    };
  }

  private Optional<String> values(TreePath path) {
    List<TreePath> values = sources.valuesOf(sources.element(path));
    return values.isEmpty()
        ? no(path)
        : values.stream().map(this::trouble).flatMap(Optional::stream).findFirst();
  }

  /** A parameter is what every caller gives; of a method that anybody may call, nobody knows. */
  private Optional<String> arguments(TreePath path, VariableElement parameter) {
    if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)
        || isOpenToAll(method)
        || !sources.valuesOf(parameter).isEmpty()) {
      return no(path);
    }
    List<TreePath> calls = sources.callsOf(method);
    int at = method.getParameters().indexOf(parameter);
    if (at < 0 || calls.isEmpty()) {
      return no(path);
    }
    return calls.stream()
        .map(
            call ->
                trouble(
                    new TreePath(
                        call, ((MethodInvocationTree) call.getLeaf()).getArguments().get(at))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isOpenToAll(ExecutableElement method) {
    Set<Modifier> said = method.getModifiers();
    return said.contains(Modifier.PUBLIC) || said.contains(Modifier.PROTECTED);
  }

  private Optional<String> called(TreePath path, MethodInvocationTree call) {
    ExecutableElement method =
        (ExecutableElement) sources.element(new TreePath(path, call.getMethodSelect()));
    Optional<TreePath> ours = sources.sourceOf(method);
    if (ours.isPresent()) {
      Set<Modifier> said = method.getModifiers();
      boolean sure = said.contains(Modifier.PRIVATE) || said.contains(Modifier.STATIC);
      if (!sure || ((MethodTree) ours.get().getLeaf()).getBody() == null) {
        return no(path);
      }
      return asked.add(method) ? results(ours.get()) : Optional.empty();
    }
    return switch (method.getEnclosingElement() + "." + QueryReader.name(call)) {
      case "java.lang.String.join" -> joined(path, call.getArguments());
      case "java.lang.String.repeat", "java.util.Optional.orElseThrow" -> receiver(path, call);
      case "java.util.Optional.map", "java.util.Optional.flatMap" ->
          first(path, call.getArguments());
      case "java.util.Optional.orElse", "java.util.Optional.orElseGet" ->
          receiver(path, call).or(() -> first(path, call.getArguments()));
      default -> no(path);
    };
  }

  private Optional<String> receiver(TreePath path, MethodInvocationTree call) {
    TreePath select = new TreePath(path, call.getMethodSelect());
    return trouble(
        new TreePath(select, ((MemberSelectTree) call.getMethodSelect()).getExpression()));
  }

  private Optional<String> joined(TreePath path, List<? extends ExpressionTree> pieces) {
    return trouble(new TreePath(path, pieces.get(0)))
        .or(
            () ->
                pieces.size() == 2
                    ? elements(new TreePath(path, pieces.get(1)))
                    : first(path, pieces.subList(1, pieces.size())));
  }

  /** What is in a list, or the pieces that it is made of. */
  private Optional<String> elements(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof NewArrayTree array && array.getInitializers() != null) {
      return first(path, array.getInitializers());
    }
    if (tree instanceof MethodInvocationTree call && LISTS.contains(QueryReader.name(call))) {
      int from = QueryReader.name(call).equals("nCopies") ? 1 : 0;
      return IntStream.range(from, call.getArguments().size())
          .mapToObj(i -> trouble(new TreePath(path, call.getArguments().get(i))))
          .flatMap(Optional::stream)
          .findFirst();
    }
    Element element = sources.element(path);
    boolean settled =
        element != null
            && QueryReader.isField(element)
            && element.getModifiers().contains(Modifier.FINAL);
    List<TreePath> values = settled ? sources.valuesOf(element) : List.of();
    return values.size() == 1 ? elements(values.get(0)) : no(path);
  }
}
