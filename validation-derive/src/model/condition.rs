//! Conditions, taken apart as far as their logic goes.

use syn::{BinOp, Expr, ExprBinary, UnOp, spanned::Spanned};

use super::{Cond, Condition, Reads, Scope, Source};
use crate::rewrite::rewrite;

/// Builds the condition of a `check` or `when`.
pub(super) fn build(scope: &Scope<'_>, expr: &Expr) -> Condition {
    let mut reader = Reader { scope, reads: Reads::default(), pure: true };
    let tree = reader.tree(expr);
    Condition { tree, reads: reader.reads, pure: reader.pure, span: expr.span() }
}

struct Reader<'a> {
    scope: &'a Scope<'a>,
    reads: Reads,
    pure: bool,
}

impl Reader<'_> {
    fn tree(&mut self, expr: &Expr) -> Cond {
        match peel(expr) {
            Expr::Binary(ExprBinary { left, op: BinOp::And(_), right, .. }) => {
                Cond::And(Box::new(self.tree(left)), Box::new(self.tree(right)))
            }
            Expr::Binary(ExprBinary { left, op: BinOp::Or(_), right, .. }) => {
                Cond::Or(Box::new(self.tree(left)), Box::new(self.tree(right)))
            }
            Expr::Binary(ExprBinary { left, op, right, .. })
                if compares(op) && !is_none(left) && !is_none(right) =>
            {
                Cond::Compare { left: self.operand(left), op: *op, right: self.operand(right) }
            }
            Expr::Unary(not) if matches!(not.op, UnOp::Not(_)) => {
                Cond::Not(Box::new(self.tree(&not.expr)))
            }
            expr => Cond::Plain(self.source(expr)),
        }
    }

    fn operand(&mut self, expr: &Expr) -> Source {
        self.source(peel(expr))
    }

    fn source(&mut self, expr: &Expr) -> Source {
        let source = rewrite(self.scope, expr);
        self.reads.join(&source.reads);
        self.pure &= is_pure(expr);
        source
    }
}

/// Looks through parentheses, and through the borders of `macro_rules!` arguments.
fn peel(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(paren) => peel(&paren.expr),
        Expr::Group(group) => peel(&group.expr),
        expr => expr,
    }
}

fn compares(op: &BinOp) -> bool {
    use BinOp::{Eq, Ge, Gt, Le, Lt, Ne};
    matches!(op, Lt(_) | Le(_) | Gt(_) | Ge(_) | Eq(_) | Ne(_))
}

/// `None`: whether something is absent is known, however the comparison reads.
fn is_none(expr: &Expr) -> bool {
    matches!(peel(expr), Expr::Path(path)
        if path.path.segments.last().is_some_and(|last| last.ident == "None"))
}

/// Literals, constants, and fields of `self` or `cx`.
fn is_pure(expr: &Expr) -> bool {
    match peel(expr) {
        Expr::Lit(_) => true,
        Expr::Unary(unary) => {
            matches!((&unary.op, peel(&unary.expr)), (UnOp::Neg(_), Expr::Lit(_)))
        }
        Expr::Field(field) => is_place(&field.base),
        Expr::Path(path) => path.path.segments.last().is_some_and(|last| {
            last.ident.to_string().chars().next().is_some_and(char::is_uppercase)
        }),
        _ => false,
    }
}

fn is_place(expr: &Expr) -> bool {
    match peel(expr) {
        Expr::Field(field) => is_place(&field.base),
        Expr::Path(path) => path.path.is_ident("self") || path.path.is_ident("cx"),
        _ => false,
    }
}
